import { useEffect } from 'react';
import { membersOf } from '@/lib/diagrams/ask/answers';
import type { DescribedFailure } from '@/lib/diagrams/ask/describe-failure';
import { failureStateNames } from '@/lib/diagrams/ask/describe-failure';
import type { FailureAnswer } from '@/lib/diagrams/ask/failure';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { elementOf } from '../tools/use-parts';
import { failureMarks } from './failure-mark';

/** Half of how wide a mark is on the drawing. */
const half = 9;

interface Failure {
  /** Nodes and groups that were chosen to fail. */
  ids: string[];
  answer: FailureAnswer;
  described: DescribedFailure[];
}

/**
 * Marks on the drawing what becomes of each part: by colour, by a mark at its corner, and in words for screen readers.
 * Connections with an end that is lost are drawn as cut.
 */
export function useFailureMarks(stage: HTMLElement, { graph }: DiagramDetails, { ids, answer, described }: Failure) {
  useEffect(() => {
    const svg = stage.querySelector('svg');
    if (!svg) return;
    const layer = draw('g', { class: 'dg-marks', 'aria-hidden': 'true' });
    svg.append(layer);
    stage.setAttribute('data-failing', '');
    const mark = (element: SVGGraphicsElement | null, state: DescribedFailure['state']) => {
      if (!element || state === 'untouched') return;
      element.setAttribute('data-failure', state);
      const { x, y, width } = element.getBBox();
      layer.append(badge(state, x + width - half / 2, y));
    };
    for (const { id, state, reason } of described) {
      const element = elementOf(stage, { kind: 'node', id });
      mark(element, state);
      element?.setAttribute('aria-description', `${failureStateNames[state]}. ${reason}.`);
    }
    for (const id of ids) mark(elementOf(stage, { kind: 'group', id }), 'failed');

    const isLost = (id: string) => ['failed', 'unreachable'].includes(answer.nodes.get(id)?.state ?? '');
    const isGone = (end: string) => {
      const members = membersOf(graph, end);
      return members.length > 0 ? members.every(isLost) : isLost(end);
    };
    for (const { id, from, to } of graph.edges) {
      if (isGone(from) || isGone(to)) elementOf(stage, { kind: 'edge', id })?.setAttribute('data-failure', 'cut');
    }
    return () => {
      layer.remove();
      stage.removeAttribute('data-failing');
      for (const element of stage.querySelectorAll('[data-failure]')) {
        element.removeAttribute('data-failure');
        element.removeAttribute('aria-description');
      }
    };
  }, [stage, graph, ids, answer, described]);
}

function badge(state: keyof typeof failureMarks, x: number, y: number): SVGElement {
  const scale = half / 12;
  const group = draw('g', {
    class: 'failure-mark',
    'data-failure': state,
    transform: `translate(${x - half} ${y - half}) scale(${scale})`,
  });
  const { outline, line } = failureMarks[state];
  group.append(draw('path', { d: outline }), draw('path', { d: line }));
  return group;
}

function draw(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
