import { overlapOf, type Rect, type Size, type View } from '@/lib/viewer/view-transform';

/** The element that is moved in a stage. */
export function drawingOf(stage: HTMLElement): HTMLElement {
  return stage.querySelector<HTMLElement>('.inline-diagram') ?? stage;
}

/** The drawing's size at 100 %, from its attributes, which neither style nor transform changes. */
export function drawingSize(stage: HTMLElement): Size {
  const svg = stage.querySelector('svg');
  return { width: Number(svg?.getAttribute('width')), height: Number(svg?.getAttribute('height')) };
}

/** How the style sheet alone lays out the drawing in its stage, whatever it was moved to since. */
export function printedView(stage: HTMLElement): View {
  const drawing = drawingOf(stage);
  const { transform, transition } = drawing.style;
  drawing.style.transition = 'none';
  drawing.style.transform = 'none';
  const [outer, inner] = [stage.getBoundingClientRect(), drawing.getBoundingClientRect()];
  drawing.style.transform = transform;
  drawing.style.transition = transition;
  return {
    x: inner.x - outer.x - stage.clientLeft + stage.scrollLeft,
    y: inner.y - outer.y - stage.clientTop + stage.scrollTop,
    scale: inner.width / drawingSize(stage).width,
  };
}

/**
 * The part of a stage, in its own pixels, that neither the figure's own lines at its top and bottom nor the panel at
 * its side take.
 */
export function boardOf(stage: HTMLElement): Rect {
  const { paddingTop, paddingBottom } = getComputedStyle(stage);
  const [top, bottom] = [Math.max(Number.parseFloat(paddingTop), coveredTop(stage)), Number.parseFloat(paddingBottom)];
  return { x: 0, y: top, width: stage.clientWidth - asideOf(stage), height: stage.clientHeight - top - bottom };
}

/** How much of a stage's top its flows lie over, in pixels; beside the panel they may take more than one row. */
export function coveredTop(stage: HTMLElement): number {
  return stage.closest('.figure-row')?.querySelector<HTMLElement>('.flow-list')?.offsetHeight ?? 0;
}

/** How much of a stage's right side the panel takes where it stands beside the drawing, in pixels. */
function asideOf(stage: HTMLElement): number {
  const panel = stage.closest('figure')?.querySelector('.inspector');
  return panel && getComputedStyle(panel).position === 'absolute' ? panel.clientWidth : 0;
}

/**
 * The part of a stage's board, in the stage's pixels, that neither the page's header, a sheet nor the window's edge
 * hides.
 */
export function freeBoard(stage: HTMLElement): Rect {
  const { top } = stage.getBoundingClientRect();
  const { ceiling, floor } = openWindow(stage);
  return overlapOf(boardOf(stage), {
    x: 0,
    y: ceiling - top,
    width: stage.clientWidth,
    height: floor - ceiling,
  });
}

/** Between which heights of the window nothing lies over the page: below its header, above a figure's own sheet. */
export function openWindow(stage: HTMLElement): { ceiling: number; floor: number } {
  const sheets = [...(stage.closest('figure')?.querySelectorAll('.inspector') ?? [])]
    .filter((element) => getComputedStyle(element).position === 'fixed' && element.clientHeight > 0)
    // Measured from below, as it may still be on its way up.
    .map((element) => innerHeight - element.getBoundingClientRect().height);
  return {
    ceiling: Math.max(0, Number.parseFloat(getComputedStyle(stage).scrollMarginTop) || 0),
    floor: Math.min(innerHeight, ...sheets),
  };
}

/** Whether the head of an answer that is being read lies above the window, as when a phone is turned. */
export function isHeadHidden(stage: HTMLElement): boolean {
  // For who reads elsewhere it is away already (inspector-frame.tsx).
  const answer = stage.closest('figure')?.querySelector('.inspector:not([data-away])');
  return answer ? answer.getBoundingClientRect().top < openWindow(stage).ceiling : false;
}

/** A board with what of the paper around it nothing covers: a drawing at its least scale may reach into it. */
export function withPaper({ x, y, width, height }: Rect): Rect {
  const paper = 4;
  return { x: x - paper, y: y - paper, width: width + 2 * paper, height: height + 2 * paper };
}
