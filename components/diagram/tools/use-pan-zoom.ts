import { useCallback, useEffect, useRef, useState } from 'react';
import {
  centreView,
  clampView,
  fitView,
  panBy,
  revealRect,
  zoomAt,
  type Point,
  type Rect,
  type Size,
  type View,
} from '@/lib/viewer/view-transform';
import type { Question } from '@/lib/diagrams/ask/question';
import { onGestures } from './gestures';
import { floorOf } from './keep-in-view';

export interface PanZoom {
  /** 1 is the drawing's natural size. */
  scale: number;
  zoomBy: (factor: number) => void;
  /** The whole drawing. */
  fit: () => void;
  /** Natural size. */
  actual: () => void;
  pan: (dx: number, dy: number) => void;
  /** Brings a part of the drawing, given in its own coordinates, into the view. */
  reveal: (part: Rect) => void;
}

/** The least scale at which labels can be read without effort. */
const leastReadable = 0.8;

/**
 * Lets a drawing be moved and zoomed in its stage. Until a reader does so it stands exactly where it was
 * printed, so that nothing jumps when the tools arrive.
 *
 * @param full whether the figure fills the screen; the drawing is fitted to it then, and put back afterwards
 * @param answered the question whose answer is shown, as it may cover a part of the stage
 */
export function usePanZoom(stage: HTMLElement, full: boolean, answered: Question): PanZoom {
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  // Kept, because reading it while the drawing moves makes the browser lay out the page each time.
  const size = useRef<Size>({ width: 0, height: 0 });
  const covered = useRef<Size>({ width: 0, height: 0 });
  const filled = useRef(false);
  const [scale, setScale] = useState(1);
  // Declared first, so that it is known before any effect below moves the drawing.
  useEffect(() => {
    covered.current = answered ? coveredSize(stage, full) : { width: 0, height: 0 };
  }, [stage, full, answered]);

  const show = useCallback(
    (next: View) => {
      // What a panel covers must come out from under it, and need not move when it lies free.
      const [whole, free] = [size.current, freeSize(size.current, covered.current)].map((room) =>
        clampView(next, drawingSize(stage), room),
      );
      view.current = nearest(next, whole ?? next, free ?? next);
      const { x, y, scale: factor } = view.current;
      drawingOf(stage).style.transform = `translate(${x}px, ${y}px) scale(${factor})`;
      setScale(factor);
    },
    [stage],
  );

  useEffect(() => {
    size.current = stageSize(stage);
    const scrolled = enliven(stage);
    show(panBy(centreView(drawingSize(stage), size.current, 1), -scrolled, 0));
    return () => retire(stage);
  }, [stage, show]);

  useEffect(() => {
    if (full !== filled.current) {
      filled.current = full;
      size.current = stageSize(stage);
      const fitted = fitView(drawingSize(stage), size.current, 1.75);
      // Where the whole drawing would be too small to read, full screen begins at its natural size.
      const fits = full && fitted.scale >= leastReadable;
      show(fits ? fitted : centreView(drawingSize(stage), size.current, 1));
    }
    const observer = new ResizeObserver(() => {
      const before = size.current;
      size.current = stageSize(stage);
      // A drawing that stood in the middle stays there.
      if (size.current.width !== before.width || size.current.height < before.height) {
        show(panBy(view.current, (size.current.width - before.width) / 2, 0));
      }
    });
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage, full, show]);

  useEffect(
    () =>
      onGestures(stage, {
        pan: (dx, dy) => show(panBy(view.current, dx, dy)),
        zoom: (at, factor) => show(zoomAt(view.current, at, factor)),
        wheelPans: () => full,
      }),
    [stage, full, show],
  );

  const zoomBy = useCallback((factor: number) => show(zoomAt(view.current, middleOf(size.current), factor)), [show]);
  const fit = useCallback(() => show(fitView(drawingSize(stage), size.current, 1.75)), [stage, show]);
  const actual = useCallback(() => show(centreView(drawingSize(stage), size.current, 1)), [stage, show]);
  const pan = useCallback((dx: number, dy: number) => show(panBy(view.current, dx, dy)), [show]);
  const reveal = useCallback(
    (part: Rect) => show(revealRect(view.current, part, freeSize(size.current, covered.current))),
    [show],
  );
  return { scale, zoomBy, fit, actual, pan, reveal };
}

/** Turns a stage that scrolls into one whose drawing is moved; gives how far it was scrolled. */
function enliven(stage: HTMLElement): number {
  const { scrollLeft, offsetHeight } = stage;
  // Only where it must: it makes the browser lay out the page.
  if (scrollLeft !== 0) {
    stage.scrollLeft = 0;
    // It stays where it is, but Chromium counts a jump where a scrolled element does so without scrolling.
    const drawing = drawingOf(stage);
    if (!drawing.contains(document.activeElement)) drawing.before(drawing);
  }
  stage.style.height = `${offsetHeight}px`;
  stage.dataset.live = '';
  return scrollLeft;
}

function retire(stage: HTMLElement) {
  delete stage.dataset.live;
  stage.style.height = '';
  drawingOf(stage).style.transform = '';
}

function drawingOf(stage: HTMLElement): HTMLElement {
  return stage.querySelector<HTMLElement>('.inline-diagram') ?? stage;
}

/** The drawing's size at 100 %, from its attributes, which no transform changes. */
function drawingSize(stage: HTMLElement): Size {
  const svg = stage.querySelector('svg');
  return { width: Number(svg?.getAttribute('width')), height: Number(svg?.getAttribute('height')) };
}

function stageSize(stage: HTMLElement): Size {
  return { width: stage.clientWidth, height: stage.clientHeight };
}

/** How much of a stage a panel beside the drawing hides, or in full screen what stands at the bottom. */
function coveredSize(stage: HTMLElement, full: boolean): Size {
  const figure = stage.closest('figure');
  const panel = figure?.querySelector('.inspector');
  if (!figure || !panel) return { width: 0, height: 0 };
  const beside = getComputedStyle(panel).position !== 'fixed' && panel.clientWidth > 0;
  return {
    width: beside ? panel.clientWidth : 0,
    height: full ? Math.max(0, stage.getBoundingClientRect().bottom - floorOf(figure)) : 0,
  };
}

function freeSize({ width, height }: Size, covered: Size): Size {
  return { width: width - covered.width, height: height - covered.height };
}

function nearest({ x, y, scale }: View, a: View, b: View): View {
  const nearer = (to: number, one: number, other: number) => (Math.abs(one - to) <= Math.abs(other - to) ? one : other);
  return { scale, x: nearer(x, a.x, b.x), y: nearer(y, a.y, b.y) };
}

function middleOf({ width, height }: Size): Point {
  return { x: width / 2, y: height / 2 };
}
