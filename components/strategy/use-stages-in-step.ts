import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

type Stage = RefObject<HTMLDivElement | null>;

interface StagesInStep {
  /** Of both drawings; 1 is their own size. */
  scale: number;
  /** Zooms by some steps, or to the whole. */
  onZoom: (steps: number | 'fit') => void;
}

/**
 * Keeps the stages of two drawings at the same place, in both directions and through a change of zoom. A mouse drags
 * what they show, and keys zoom. Returns what is to be called when one of them was scrolled.
 */
export function useStagesInStep(before: Stage, after: Stage, { scale, onZoom }: StagesInStep): (stage: Stage) => void {
  const middle = useRef({ x: 0.5, y: 0 });
  useLayoutEffect(() => {
    for (const { current } of [before, after]) if (current) scrollToMiddle(current, middle.current);
  }, [before, after, scale]);

  const zoomByKey = useEffectEvent(({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const steps = { '+': 1, '=': 1, '-': -1, '0': 'fit' as const }[key];
    if (steps !== undefined && !ctrlKey && !metaKey && !altKey) onZoom(steps);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    for (const { current: stage } of [before, after]) {
      stage?.addEventListener('keydown', (event) => zoomByKey(event), { signal });
      stage?.addEventListener('pointerdown', (event) => dragToScroll(stage, event), { signal });
    }
    return () => listening.abort();
  }, [before, after]);

  return (stage) => {
    const [from, to] = [stage.current, (stage === before ? after : before).current];
    // Only the picture under the pointer or the focus leads, or the two would move each other for ever.
    if (!from || !to || !from.matches(':hover, :focus, :focus-within')) return;
    middle.current = middleOf(from);
    scrollToMiddle(to, middle.current);
  };
}

/** The middle of what a stage shows, as a share of its drawing. */
function middleOf({ scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight }: HTMLElement) {
  return { x: (scrollLeft + clientWidth / 2) / scrollWidth, y: (scrollTop + clientHeight / 2) / scrollHeight };
}

function scrollToMiddle(stage: HTMLElement, { x, y }: { x: number; y: number }): void {
  stage.scrollLeft = x * stage.scrollWidth - stage.clientWidth / 2;
  stage.scrollTop = y * stage.scrollHeight - stage.clientHeight / 2;
}

/** Moves what a stage shows with the mouse. Fingers scroll by themselves. */
function dragToScroll(stage: HTMLElement, { pointerType, button, clientX, clientY }: PointerEvent): void {
  if (pointerType !== 'mouse' || button !== 0) return;
  const { scrollLeft, scrollTop } = stage;
  const dragging = new AbortController();
  const { signal } = dragging;
  const move = (event: PointerEvent) => {
    stage.scrollLeft = scrollLeft - (event.clientX - clientX);
    stage.scrollTop = scrollTop - (event.clientY - clientY);
  };
  addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => dragging.abort(), { signal });
}
