import type { Point } from '@/lib/viewer/view-transform';
import { drawingOf } from './stage-geometry';

/**
 * Says how a stage is to itself and to the row around it, whose other parts follow it (tools.css); null takes it back.
 */
export function markStage(stage: HTMLElement, name: 'data-live' | 'data-cut', value: string | null) {
  for (const element of [stage, stage.closest('.figure-row')]) {
    if (value === null) element?.removeAttribute(name);
    else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
  }
}

/** Turns a stage that scrolls into one whose drawing is moved; gives how far it was scrolled. */
export function enliven(stage: HTMLElement): Point {
  const { scrollLeft, scrollTop } = stage;
  // Only where it must: it makes the browser lay out the page.
  if (scrollLeft !== 0 || scrollTop !== 0) {
    stage.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    // It stays where it is, but Chromium counts a jump where a scrolled element does so without scrolling.
    const drawing = drawingOf(stage);
    if (!drawing.contains(document.activeElement)) drawing.before(drawing);
  }
  markStage(stage, 'data-live', '');
  return { x: scrollLeft, y: scrollTop };
}

/** Takes back what `enliven` and moving have done. */
export function retire(stage: HTMLElement) {
  markStage(stage, 'data-live', null);
  markStage(stage, 'data-cut', null);
  stage.style.removeProperty('--covered');
  drawingOf(stage).style.transform = '';
}
