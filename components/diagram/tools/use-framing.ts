import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { litParts, type LitParts } from '@/lib/diagrams/ask/answers';
import type { Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { PanZoom } from './use-pan-zoom';
import { rectOf, type Part } from './use-parts';

interface Framing {
  details: DiagramDetails;
  question: Question;
  /** The question whose answer stands on the screen. */
  answered: Question;
  panZoom: PanZoom;
  full: boolean;
}

/**
 * Brings what is asked about, with its neighbours, into what the panel leaves free, and puts the drawing back once
 * nothing is asked. A link that has just been opened brings the page to the figure first.
 */
export function useFraming(stage: HTMLElement, { details, question, answered, panZoom, full }: Framing) {
  const arriving = useRef(true);
  const { frame, release } = panZoom;
  const all = useMemo(() => allParts(details), [details]);
  const lit = useMemo(() => partsOf(litParts(details, question)), [details, question]);
  const parts = question?.kind === 'fail' ? all : lit;
  // One part more that fails moves nothing.
  const standing = answered?.kind === 'fail' ? 'fail' : answered;

  useEffect(() => {
    const arrived = arriving.current;
    arriving.current = false;
    // A figure in a closed tab is not the one the link means.
    if (parts.length === 0 || !stage.checkVisibility()) return;
    const { top, bottom } = stage.getBoundingClientRect();
    // What is asked by a link of the page, or found by a search, may be anywhere.
    if (arrived || bottom < 0 || top > innerHeight) {
      const figure = stage.closest('figure') ?? stage;
      const ceiling = Number.parseFloat(getComputedStyle(figure).scrollMarginTop) || 0;
      // By the window's own means: `scrollIntoView` in a frame scrolls the page around it as well.
      scrollBy({ top: figure.getBoundingClientRect().top - ceiling, behavior: 'instant' });
    }
  }, [stage, parts]);

  useLayoutEffect(() => {
    if (!standing || !stage.checkVisibility()) return;
    const rect = rectOf(stage, parts);
    if (rect) frame(rect);
  }, [stage, parts, standing, frame, full]);
  useLayoutEffect(() => {
    if (!question) release();
  }, [question, release]);
}

function allParts({ graph }: DiagramDetails): Part[] {
  return [
    ...graph.nodes.map(({ id }): Part => ({ kind: 'node', id })),
    ...graph.groups.map(({ id }): Part => ({ kind: 'group', id })),
  ];
}

function partsOf(lit: LitParts | null): Part[] {
  if (!lit) return [];
  return [
    ...[...lit.nodes].map((id): Part => ({ kind: 'node', id })),
    ...[...lit.edges].map((id): Part => ({ kind: 'edge', id })),
    ...[...lit.groups].map((id): Part => ({ kind: 'group', id })),
  ];
}
