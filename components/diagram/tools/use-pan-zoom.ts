import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  centreView,
  clampView,
  fitView,
  frameInFree,
  frameRect,
  keepInSight,
  leastScale,
  margin,
  panBy,
  revealRect,
  showsRect,
  zoomAt,
  type Point,
  type Rect,
  type Size,
  type View,
} from '@/lib/viewer/view-transform';
import { onGestures } from './gestures';
import { enliven, markStage, retire } from './live-stage';
import { makeRoom } from './make-room';
import { scrollIntoWindow } from './scroll-into-window';
import {
  boardOf,
  coveredTop,
  drawingOf,
  drawingSize,
  freeBoard,
  isHeadHidden,
  printedView,
  withPaper,
} from './stage-geometry';

export interface PanZoom {
  /** 1 is the drawing's natural size. */
  scale: number;
  zoomBy: (factor: number) => void;
  /** Whether the names of the drawing cannot be read where it is whole. */
  large: boolean;
  /** The whole drawing. */
  fit: () => void;
  /** As near as it takes to read the names, from the drawing's top on. */
  enlarge: () => void;
  /** Natural size. */
  actual: () => void;
  pan: (dx: number, dy: number) => void;
  /** Moves the view no further than needed to show where the focus is. */
  reveal: (part: Rect) => void;
  /** Brings a part of the drawing, given in its own coordinates, into what is free of the stage. */
  frame: (part: Rect) => void;
  /** Goes back to the view before the first `frame` since the last `release`. */
  release: () => void;
}

/** What a view follows when the stage gets another size: the style sheet, the stage, or nothing. */
type Mode = 'printed' | 'whole' | 'own';

/** How far a fitted drawing is enlarged. */
const mostFitted = 1.75;

/** By how much a double click enlarges what can be read. */
const doubled = 1.6;

/**
 * Lets a drawing be moved and zoomed in its stage. Until a reader does so it stands exactly where it was printed:
 * the transform is relative to that, so that nothing moves when the tools arrive.
 *
 * In one piece, as all of it reads and writes one view; what needs no view stands beside it.
 *
 * @param full whether the figure fills the screen; the whole drawing is shown then, and put back afterwards
 */
export function usePanZoom(stage: HTMLElement, full: boolean): PanZoom {
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });
  const mode = useRef<Mode>('printed');
  // Kept, because reading them while the drawing moves makes the browser lay out the page each time.
  const printed = useRef<View>({ x: 0, y: 0, scale: 1 });
  const board = useRef<Rect>({ x: 0, y: 0, width: 0, height: 0 });
  const free = useRef<Rect | null>(null);
  const framed = useRef<Rect | null>(null);
  const before = useRef<{ view: View; mode: Mode } | null>(null);
  const filled = useRef(false);
  const leftFull = useRef<{ view: View; mode: Mode } | null>(null);
  const [scale, setScale] = useState(1);
  const [large, setLarge] = useState(false);

  const stageSize = useRef({ width: 0, height: 0 });
  const covered = useRef(0);
  const measure = useCallback(() => {
    covered.current = coveredTop(stage);
    printed.current = printedView(stage);
    board.current = boardOf(stage);
    stageSize.current = { width: stage.clientWidth, height: stage.clientHeight };
    setLarge(fitView(drawingSize(stage), board.current, mostFitted).scale < leastScale);
  }, [stage]);

  const show = useCallback(
    (next: View, how: Mode, { eased = false, exactly = false } = {}) => {
      const drawing = drawingOf(stage);
      const size = drawingSize(stage);
      const clamped = how === 'printed' || exactly ? next : keepInSight(next, size, board.current, free.current);
      view.current = clamped;
      mode.current = how;
      const home = printed.current;
      const factor = clamped.scale / home.scale;
      stage.toggleAttribute('data-eased', eased);
      drawing.style.transform =
        how === 'printed' ? '' : `translate(${clamped.x - home.x}px, ${clamped.y - home.y}px) scale(${factor})`;
      const [right, bottom] = [clamped.x + size.width * clamped.scale, clamped.y + size.height * clamped.scale];
      const cut = [
        clamped.x < -1 && 'left',
        right > board.current.width + 1 && 'right',
        clamped.y < covered.current - 1 && 'top',
        bottom > stageSize.current.height + 1 && 'bottom',
      ];
      // Below the flows a drawing ends, instead of going on between them.
      stage.style.setProperty('--covered', `${cut.includes('top') ? covered.current : 0}px`);
      markStage(stage, 'data-cut', cut.filter(Boolean).join(' '));
      setScale(clamped.scale);
    },
    [stage],
  );

  /** Reads the sizes anew, and shows what the view follows. */
  const settle = useCallback(() => {
    const room = board.current;
    measure();
    if (mode.current === 'printed') show(printed.current, 'printed');
    else if (mode.current === 'whole') show(fitView(drawingSize(stage), board.current, mostFitted), 'whole');
    else show(panBy(view.current, (board.current.width - room.width) / 2, 0), 'own');
  }, [stage, show, measure]);

  useLayoutEffect(() => {
    const scrolled = enliven(stage);
    measure();
    // A drawing that was scrolled, or begins where it is read from, stays where it stood.
    if (scrolled.x === 0 && scrolled.y === 0) show(printed.current, 'printed');
    else show(panBy(printed.current, -scrolled.x, -scrolled.y), 'own', { exactly: true });
    return () => retire(stage);
  }, [stage, show, measure]);

  useLayoutEffect(() => {
    if (full !== filled.current) {
      filled.current = full;
      if (full) leftFull.current = { view: view.current, mode: mode.current };
      measure();
      free.current = null;
      before.current = null;
      const left = leftFull.current;
      if (full) show(fitView(drawingSize(stage), board.current, mostFitted), 'whole');
      else if (left) show(left.mode === 'printed' ? printed.current : left.view, left.mode);
    }
    // As it was measured: to read it now would lay out the page for what has just been shown.
    let known = stageSize.current;
    const observer = new ResizeObserver(() => {
      const size = { width: stage.clientWidth, height: stage.clientHeight };
      if (size.width === known.width && size.height === known.height) return;
      known = size;
      const part = framed.current;
      free.current = null;
      settle();
      if (!part || !before.current) return;
      // A sheet takes the place of the panel in a window that became narrow. Who reads elsewhere stays there.
      if (isHeadHidden(stage)) makeRoom(stage, { width: 0, height: Infinity });
      else if (freeBoard(stage).height > 0) makeRoom(stage, roomFor(part, view.current));
      const room = freeBoard(stage);
      free.current = room.height > 0 ? room : board.current;
      show(frameRect(view.current, part, free.current), 'own');
    });
    observer.observe(stage);
    return () => observer.disconnect();
  }, [stage, full, show, settle, measure]);

  useEffect(
    () =>
      onGestures(stage, {
        pan: (dx, dy) => show(panBy(view.current, dx, dy), 'own'),
        zoom: (at, factor) => show(zoomAt(view.current, at, factor), 'own'),
        zoomIn: (at) => show(zoomAt(view.current, at, Math.max(doubled, leastScale / view.current.scale)), 'own'),
        wheelPans: () => full,
      }),
    [stage, full, show],
  );

  const zoomBy = useCallback(
    (factor: number) => show(zoomAt(view.current, middleOf(board.current), factor), 'own'),
    [show],
  );
  const fit = useCallback(
    () => show(fitView(drawingSize(stage), free.current ?? board.current, mostFitted), 'whole'),
    [stage, show],
  );
  const enlarge = useCallback(() => {
    const { x, width } = board.current;
    const top = { x: x + width / 2, y: view.current.y };
    show(zoomAt(view.current, top, leastScale / view.current.scale), 'own', { eased: true });
  }, [show]);
  const actual = useCallback(() => show(centreView(drawingSize(stage), board.current, 1), 'own'), [stage, show]);
  const pan = useCallback((dx: number, dy: number) => show(panBy(view.current, dx, dy), 'own'), [show]);
  const frame = useCallback(
    (part: Rect) => {
      framed.current = part;
      before.current ??= { view: view.current, mode: mode.current };
      // The panel may have taken a part of the stage since.
      measure();
      if (mode.current === 'printed') view.current = printed.current;
      makeRoom(stage, roomFor(part, view.current));
      free.current = freeBoard(stage);
      const next = frameInFree(view.current, part, drawingSize(stage), free.current);
      const kept = clampView(next, drawingSize(stage), board.current);
      const still =
        mode.current === 'printed' &&
        kept.x === view.current.x &&
        kept.y === view.current.y &&
        kept.scale === view.current.scale;
      show(next, still ? 'printed' : 'own', { eased: true });
    },
    [stage, show, measure],
  );
  const reveal = useCallback(
    (part: Rect) => {
      const { y, scale: factor } = view.current;
      // Where only the window hides it, the page moves, and the drawing keeps its place.
      if (showsRect(view.current, part, withPaper(board.current))) {
        return scrollIntoWindow(stage, y + part.y * factor, part.height * factor);
      }
      makeRoom(stage, roomFor(part, view.current));
      const room = freeBoard(stage);
      if (showsRect(view.current, part, room)) return;
      const next = revealRect(view.current, part, room);
      if (next.x !== view.current.x || next.y !== view.current.y) show(next, 'own', { eased: true });
    },
    [stage, show],
  );
  const release = useCallback(() => {
    const left = before.current;
    framed.current = null;
    before.current = null;
    free.current = null;
    if (!left) return;
    measure();
    show(left.mode === 'printed' ? printed.current : left.view, left.mode, { eased: true });
  }, [show, measure]);
  return { scale, large, zoomBy, fit, enlarge, actual, pan, reveal, frame, release };
}

/** How much of a stage a part takes with the paper above and below it, in pixels of the window. */
function roomFor({ width, height }: Rect, { scale }: View): Size {
  return { width: width * scale, height: height * scale + 2 * margin };
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
