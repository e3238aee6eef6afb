import { useEffect } from 'react';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** How long the token travels along an edge, in milliseconds. */
const travelTime = 1100;

/** Numbers the current step on the picture and sends a token along its edges, unless motion is reduced. */
export function useFlowMarks(stage: HTMLElement, { flows }: DiagramDetails, question: Question) {
  const flowId = question?.kind === 'flow' ? question.id : null;
  const step = question?.kind === 'flow' ? question.step : 0;
  useEffect(() => {
    const flow = flows.find(({ id }) => id === flowId);
    if (!flow) return;
    const marks: SVGElement[] = [];
    const frames: number[] = [];
    flow.steps.forEach(({ edges }, index) => {
      for (const id of edges) {
        const edge = stage.querySelector<SVGElement>(`[data-edge="${CSS.escape(id)}"]`);
        edge?.setAttribute('data-path', '');
        const line = edge?.querySelector<SVGPathElement>('path.dg-line');
        if (!edge || !line || index !== step - 1) continue;
        marks.push(numberOn(edge, line, step));
        if (!matchMedia('(prefers-reduced-motion: reduce)').matches) frames.push(...send(edge, line, marks, frames));
      }
    });
    return () => {
      frames.forEach(cancelAnimationFrame);
      marks.forEach((mark) => mark.remove());
      for (const edge of stage.querySelectorAll('[data-path]')) edge.removeAttribute('data-path');
    };
  }, [stage, flows, flowId, step]);
}

/** Puts the step's number beside the edge's label, or on the middle of its line. */
function numberOn(edge: SVGElement, line: SVGPathElement, step: number): SVGElement {
  const chip = edge.querySelector<SVGRectElement>('.dg-chip')?.getBBox();
  const middle = line.getPointAtLength(line.getTotalLength() / 2);
  const [x, y] = chip ? [chip.x - 8, chip.y + chip.height / 2] : [middle.x, middle.y];
  const mark = draw('g', { class: 'dg-step', 'aria-hidden': 'true', transform: `translate(${x} ${y})` });
  const text = draw('text', { 'text-anchor': 'middle', y: '4.2' });
  text.textContent = String(step);
  mark.append(draw('circle', { r: '9' }), text);
  edge.append(mark);
  return mark;
}

function send(edge: SVGElement, line: SVGPathElement, marks: SVGElement[], frames: number[]): number[] {
  const length = line.getTotalLength();
  const start = line.getPointAtLength(0);
  // Where the way begins at once: anywhere else it would count as a part of the edge that must be in view.
  const token = draw('circle', { class: 'dg-token', r: '5', cx: String(start.x), cy: String(start.y) });
  edge.append(token);
  marks.push(token);
  const started = performance.now();
  const at = frames.length;
  function travel(now: number) {
    const done = Math.min(1, Math.max(0, now - started) / travelTime);
    const point = line.getPointAtLength(length * (1 - (1 - done) ** 2));
    token.setAttribute('cx', String(point.x));
    token.setAttribute('cy', String(point.y));
    if (done < 1) frames[at] = requestAnimationFrame(travel);
    else token.remove();
  }
  return [requestAnimationFrame(travel)];
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
