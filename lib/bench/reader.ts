/** How a page was for one reader, in milliseconds, bytes and shares of the window. Null: it did not happen. */
export interface Reading {
  firstPaint: number | null;
  largestPaint: number | null;
  firstDiagram: number | null;
  /** What tasks of more than 50 ms took beyond that, between the first paint and the page's rest. */
  blocking: number;
  /** On the line, headers included, before anyone touches anything. */
  bytes: number;
  requests: number;
  /** All that has moved: while loading, scrolling to the end and back, and switching a tab. */
  shift: number;
  /** From the press on a tab to the next frame. */
  tabSwitch: number | null;
}

/** A reader's device and line. */
export interface Profile {
  width: number;
  height: number;
  scale: number;
  /** How many times slower than here scripts run. */
  slowdown: number;
  /** Milliseconds per request, and kilobits a second. */
  latency: number;
  down: number;
  up: number;
}

/** A phone of the middle class, on a line of the middle class. */
export const phone: Profile = {
  width: 412,
  height: 823,
  scale: 2,
  slowdown: 4,
  latency: 150,
  down: 1600,
  up: 750,
};

/** The value in the middle, null where there is none. */
export function median(values: (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2) return sorted[middle] ?? null;
  return sorted.length ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : null;
}

/** Each figure's median over several readings. */
export function medianReading(readings: Reading[]): Reading {
  const of = (key: keyof Reading) => median(readings.map((reading) => reading[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    firstDiagram: of('firstDiagram'),
    blocking: of('blocking') ?? 0,
    bytes: of('bytes') ?? 0,
    requests: of('requests') ?? 0,
    shift: Math.max(...readings.map(({ shift }) => shift)),
    tabSwitch: of('tabSwitch'),
  };
}
