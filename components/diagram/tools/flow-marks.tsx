import { useEffect } from 'react';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { freePlace } from './free-place';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** How long the token travels along an edge, in milliseconds. */
const travelTime = 1100;

interface FlowMarksProps {
  stage: HTMLElement;
  details: DiagramDetails;
  question: Extract<Question, { kind: 'flow' }>;
}

/** Numbers the current step on the picture and sends a token along its edges, unless motion is reduced. */
export default function FlowMarks({
  stage,
  details: { graph, flows },
  question: { id: flowId, step },
}: FlowMarksProps) {
  useEffect(() => {
    const flow = flows.find(({ id }) => id === flowId);
    const svg = stage.querySelector('svg');
    if (!flow || !svg) return;
    const frames: number[] = [];
    // Above everything, so that no label cuts a number.
    const layer = draw('g', { class: 'dg-marks', 'aria-hidden': 'true' });
    svg.append(layer);
    flow.steps.forEach(({ edges }, index) => {
      for (const id of edges) {
        const edge = stage.querySelector<SVGElement>(`[data-edge="${CSS.escape(id)}"]`);
        const ends = graph.edges.find((each) => each.id === id);
        for (const part of [edge, ...[ends?.from, ends?.to].map((end) => nodeOf(stage, end))]) {
          part?.setAttribute('data-path', '');
        }
        const line = edge?.querySelector<SVGPathElement>('path.dg-line');
        if (!edge || !line || index !== step - 1) continue;
        layer.append(numberBeside(svg, edge, step));
        if (!matchMedia('(prefers-reduced-motion: reduce)').matches) send(line, layer, frames);
      }
    });
    return () => {
      frames.forEach(cancelAnimationFrame);
      layer.remove();
      for (const part of stage.querySelectorAll('[data-path]')) part.removeAttribute('data-path');
    };
  }, [stage, graph, flows, flowId, step]);
  return null;
}

function nodeOf(stage: HTMLElement, id: string | undefined): Element | null {
  return id === undefined ? null : stage.querySelector(`[data-node="${CSS.escape(id)}"]`);
}

function numberBeside(svg: SVGSVGElement, edge: SVGElement, step: number): SVGElement {
  const { x, y } = freePlace(svg, edge);
  const mark = draw('g', { class: 'dg-step', transform: `translate(${x} ${y})` });
  const text = draw('text', { 'text-anchor': 'middle', y: '4.2' });
  text.textContent = String(step);
  mark.append(draw('circle', { r: '9' }), text);
  return mark;
}

function send(line: SVGPathElement, layer: SVGElement, frames: number[]): void {
  const length = line.getTotalLength();
  const start = line.getPointAtLength(0);
  const token = draw('circle', { class: 'dg-token', r: '5', cx: String(start.x), cy: String(start.y) });
  layer.append(token);
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
  frames.push(requestAnimationFrame(travel));
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
