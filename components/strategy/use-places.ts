import { useLayoutEffect, useState, type RefObject } from 'react';
import { markedSize, type Size } from '@/components/changes/draw-marks';
import { leastScale } from '@/lib/viewer/view-transform';

/** Between two pictures, in pixels. */
export const gap = 16;
/** The border and the space around a drawing on both sides of it, in pixels. */
const around = 42;

/** The scale below which two drawings that are whole beside each other tell nothing: names are 7 px high at it. */
const leastBeside = 0.5;

export interface Places {
  /** Whether there is only one place, in which the pictures are switched, as too little could be seen side by side. */
  stacked: boolean;
  /** The scale at which both drawings are whole in their places, 1 at most. */
  whole: number;
}

/** Until they are measured. */
export const unmeasured: Places = { stacked: true, whole: leastScale };

/** The width below which a drawing would be cut, in pixels: with names of 11 px, and the space around it. */
export function neededWidth(size: Size | undefined): number {
  return size ? markedSize(size).width * leastScale + around : 0;
}

/**
 * What the places of two drawings have room for, measured whenever they or the window change.
 *
 * @param board what the pictures stand in
 * @param stage that of one of them, whose greatest height its style sheet knows
 */
export function usePlaces(
  board: RefObject<HTMLElement | null>,
  stage: RefObject<HTMLElement | null>,
  first: Size | undefined,
  second: Size | undefined,
): Places {
  const [places, setPlaces] = useState<Places>(unmeasured);
  useLayoutEffect(() => {
    const element = board.current;
    if (!element || !first || !second) return;
    const measure = () => {
      const [one, other] = [neededWidth(first), neededWidth(second)];
      const widths = markedSize(first).width + markedSize(second).width;
      const stacked = element.clientWidth < widths * leastBeside + 2 * around + gap;
      const share = stacked ? 1 : one / (one + other);
      const width = stacked ? element.clientWidth : element.clientWidth - gap;
      const height = stage.current ? Number.parseFloat(getComputedStyle(stage.current).maxHeight) : Infinity;
      const scales = [
        { size: markedSize(first), width: width * share },
        { size: markedSize(second), width: stacked ? width : width * (1 - share) },
      ].flatMap(({ size, width: place }) => [(place - around - 1) / size.width, (height - around) / size.height]);
      const whole = Math.min(1, ...scales.filter(Number.isFinite));
      setPlaces((now) => (now.stacked === stacked && now.whole === whole ? now : { stacked, whole }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [board, stage, first, second]);
  return places;
}
