import { useLayoutEffect, type RefObject } from 'react';

/**
 * Brings the boxes of the path around a bar to life: they show what is done and tell what is ticked, and the first
 * step that is not done is marked as the current one.
 */
export function useStepBoxes(
  bar: RefObject<HTMLElement | null>,
  done: string[],
  onTick: (id: string, isDone: boolean) => void,
) {
  useLayoutEffect(() => {
    const path = bar.current?.closest<HTMLElement>('[data-path]');
    if (!path) return;
    const boxes = [...path.querySelectorAll<HTMLInputElement>('input[data-step]')];
    for (const box of boxes) box.checked = done.includes(box.dataset.step ?? '');
    const next = boxes.find((box) => !box.checked);
    for (const box of boxes) {
      if (box === next) box.closest('li')?.setAttribute('aria-current', 'step');
      else box.closest('li')?.removeAttribute('aria-current');
    }
    path.setAttribute('data-ready', '');
  }, [bar, done]);

  useLayoutEffect(() => {
    const path = bar.current?.closest<HTMLElement>('[data-path]');
    function tick({ target }: Event) {
      if (target instanceof HTMLInputElement && target.dataset.step) onTick(target.dataset.step, target.checked);
    }
    path?.addEventListener('change', tick);
    return () => path?.removeEventListener('change', tick);
  }, [bar, onTick]);
}
