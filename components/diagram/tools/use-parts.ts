import { useEffect } from 'react';
import { litParts } from '@/lib/diagrams/ask/answers';
import { describeConnections } from '@/lib/diagrams/ask/describe';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { Rect } from '@/lib/viewer/view-transform';

export type Part = { kind: 'node' | 'edge' | 'group'; id: string };

export const partSelector = '[data-node], [data-edge], [data-group]';

/** The part of a drawing that an element belongs to, or null. */
export function partOf(element: EventTarget | null): Part | null {
  const part = element instanceof Element ? element.closest<SVGElement>(partSelector) : null;
  if (!part) return null;
  const { node, edge, group } = part.dataset;
  if (node !== undefined) return { kind: 'node', id: node };
  if (edge !== undefined) return { kind: 'edge', id: edge };
  return group === undefined ? null : { kind: 'group', id: group };
}

export function elementOf(stage: HTMLElement, { kind, id }: Part): SVGGraphicsElement | null {
  return stage.querySelector<SVGGraphicsElement>(`[data-${kind}="${CSS.escape(id)}"]`);
}

/** Where parts lie in the drawing's own coordinates, as one rectangle; null for none. */
export function rectOf(stage: HTMLElement, parts: Part[]): Rect | null {
  const boxes = parts.flatMap((part) => elementOf(stage, part)?.getBBox() ?? []);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/**
 * Makes every node, edge and group of a drawing a button with a name, and thin lines easy to hit. One of them is a
 * stop of the Tab key; the arrow keys go on from there (walk.ts).
 */
export function useParts(stage: HTMLElement, details: DiagramDetails) {
  useEffect(() => {
    const names = partNames(details);
    const first = details.graph.nodes[0];
    for (const element of stage.querySelectorAll<SVGElement>(partSelector)) {
      const part = partOf(element);
      element.setAttribute('role', 'button');
      element.setAttribute('tabindex', part?.kind === 'node' && part.id === first?.id ? '0' : '-1');
      if (part) element.setAttribute('aria-label', names.get(`${part.kind} ${part.id}`) ?? part.id);
      const line = element.querySelector('.dg-line');
      if (line && !element.querySelector('.dg-hit')) {
        const hit = line.cloneNode() as SVGElement;
        hit.setAttribute('class', 'dg-hit');
        element.prepend(hit);
      }
      // Paper behind a node, so that the dots of the board do not shine through while it steps back.
      if (part?.kind === 'node' && !element.querySelector('.dg-back')) {
        for (const shape of [...element.querySelectorAll(':scope > .dg-shape')].toReversed()) {
          const back = shape.cloneNode() as SVGElement;
          back.setAttribute('class', 'dg-back');
          element.prepend(back);
        }
      }
    }
    // Arrow keys are the drawing's own, for screen readers too; Tab and Esc leave it.
    stage.setAttribute('role', 'application');
    stage.setAttribute('aria-roledescription', 'diagram');
    stage.setAttribute('tabindex', '-1');
    return () => {
      stage.setAttribute('role', 'group');
      stage.removeAttribute('aria-roledescription');
      stage.setAttribute('tabindex', '0');
    };
  }, [stage, details]);
}

/** Lights what a question is about, dims the rest, and marks what is chosen and what the pointer is near. */
export function useLitParts(stage: HTMLElement, details: DiagramDetails, question: Question, hovered: Part | null) {
  useEffect(() => {
    const parts = litParts(details, question);
    stage.toggleAttribute('data-asking', parts !== null);
    for (const element of stage.querySelectorAll<SVGElement>(partSelector)) {
      const part = partOf(element);
      if (!part) continue;
      element.toggleAttribute('data-lit', parts?.[`${part.kind}s`].has(part.id) ?? false);
      element.setAttribute('aria-pressed', String(isChosen(part, question)));
    }
  }, [stage, details, question]);
  useEffect(() => {
    // Looking is not choosing: nothing steps back, only what hangs together with it shows.
    const near = question ? null : litParts(details, hovered);
    for (const element of near ? stage.querySelectorAll<SVGElement>('[data-edge]') : []) {
      element.toggleAttribute('data-near', near?.edges.has(element.dataset.edge ?? '') ?? false);
    }
    return () => {
      for (const element of stage.querySelectorAll('[data-near]')) element.removeAttribute('data-near');
    };
  }, [stage, details, question, hovered]);
}

function isChosen({ kind, id }: Part, question: Question): boolean {
  if (question?.kind === 'fail') return kind !== 'edge' && question.ids.includes(id);
  return question?.kind === kind && question.id === id;
}

function partNames({ graph, meanings, roles }: DiagramDetails): Map<string, string> {
  return new Map([
    ...graph.groups.map(({ id, title }) => [`group ${id}`, `Group ${oneLine(title)}`] as const),
    ...graph.nodes.map(({ id, label }) => {
      const role = meanings[id]?.role;
      const count = graph.edges.filter(({ from, to }) => from === id || to === id).length;
      const connected = count === 1 ? '1 connection' : `${count} connections`;
      return [`node ${id}`, `${oneLine(label)}. ${role ? `${roles[role]}, ` : ''}${connected}`] as const;
    }),
    ...describeConnections(graph).map(({ id, text }) => [`edge ${id}`, text] as const),
  ]);
}
