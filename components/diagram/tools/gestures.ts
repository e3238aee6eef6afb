import type { Point } from '@/lib/viewer/view-transform';

export interface GestureHandlers {
  pan: (dx: number, dy: number) => void;
  /** `at` is in the stage's own pixels. */
  zoom: (at: Point, factor: number) => void;
  /** A step nearer, to where names can be read at least. */
  zoomIn: (at: Point) => void;
  /** Whether a plain wheel moves the drawing; if not it scrolls the page, as over any other part of it. */
  wheelPans: () => boolean;
}

/** How far a pointer may tremble and still click. */
const tremble = 4;

/**
 * Turns mouse, touch and wheel on a stage into panning and zooming: drag, two fingers, Ctrl or ⌘ with the
 * wheel, double click. A drag does not end in a click.
 *
 * @returns a function that takes all listeners away
 */
export function onGestures(stage: HTMLElement, { pan, zoom, zoomIn, wheelPans }: GestureHandlers): () => void {
  const pointers = new Map<number, Point>();
  let dragged = false;

  const local = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left - stage.clientLeft, y: clientY - box.top - stage.clientTop };
  };

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(event.pointerId, local(event));
  }

  function move(event: PointerEvent) {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    // Let go outside the stage before the drag had begun, so that nobody told.
    if (event.buttons === 0) {
      up(event);
      return;
    }
    const now = local(event);
    if (!dragged && pointers.size === 1 && Math.hypot(now.x - before.x, now.y - before.y) < tremble) return;
    if (!dragged) {
      dragged = true;
      stage.dataset.dragging = '';
      for (const id of pointers.keys()) stage.setPointerCapture(id);
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (!other) {
      // Where the page scrolls, one finger up or down is the page's; its first move arrives here all the same.
      const isPages = event.pointerType === 'touch' && !wheelPans();
      pan(now.x - before.x, isPages ? 0 : now.y - before.y);
      return;
    }
    // Each of two fingers moves the middle between them by half of its own way.
    pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    const spread = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    zoom({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, spread(now) / spread(before));
  }

  function up(event: PointerEvent) {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) delete stage.dataset.dragging;
  }

  function click(event: MouseEvent) {
    if (!dragged) return;
    dragged = false;
    event.stopPropagation();
    event.preventDefault();
  }

  function wheel(event: WheelEvent) {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // A trackpad's pinch sends small steps, a wheel's notch large ones.
      zoom(local(event), Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) / 160));
    } else if (wheelPans() || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      pan(-event.deltaX * unit, -event.deltaY * unit);
    }
  }

  function doubleClick(event: MouseEvent) {
    event.preventDefault();
    if (event.shiftKey) zoom(local(event), 1 / 1.6);
    else zoomIn(local(event));
  }

  const listeners = new AbortController();
  const { signal } = listeners;
  stage.addEventListener('pointerdown', down, { signal });
  stage.addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) stage.addEventListener(end, up, { signal });
  stage.addEventListener('click', click, { signal, capture: true });
  stage.addEventListener('wheel', wheel, { signal, passive: false });
  stage.addEventListener('dblclick', doubleClick, { signal });
  return () => listeners.abort();
}
