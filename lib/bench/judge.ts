import type { Reading } from './reader';

/** A page of this site, and the readings of other sites that it is held against, by their names. */
interface Judged {
  kind: 'page' | 'wholeGuide';
  own: Reading;
  others: Record<string, Reading>;
}

/** Kilobytes of 1,000 bytes, on the way: as browsers print them. */
const kilobytes = (bytes: number) => bytes / 1000;

/**
 * What of a page is past its budget, one sentence each. What is held against `floor` (the guide as plain HTML) or
 * `starlight` is judged only where that site was measured in the same run.
 */
export function judge({ kind, own, others: { floor, starlight } }: Judged): string[] {
  const faults: string[] = [];
  function hold(name: string, value: number | null, budget: number | null | undefined, digits = 0) {
    if (value === null || budget === null || budget === undefined || value <= budget + 1e-6) return;
    faults.push(`${name}: ${value.toFixed(digits)}, and the budget is ${budget.toFixed(digits)}`);
  }
  const times = (reading: number | null | undefined, factor: number) =>
    reading === null || reading === undefined ? null : reading * factor;
  const paints = kind === 'page' ? 1 : 1.15;
  hold('first paint', own.firstPaint, times(floor?.firstPaint, paints));
  hold('largest paint', own.largestPaint, times(floor?.largestPaint, paints));
  hold('first diagram', own.firstDiagram, times(floor?.firstDiagram, paints));
  hold('blocking time', own.blocking, kind === 'page' ? floor && floor.blocking + 30 : starlight?.blocking);
  hold('kilobytes', kilobytes(own.bytes), kind === 'page' ? 60 : 90, 1);
  hold('requests', own.requests, 5);
  hold('layout shift', own.shift, 0, 4);
  hold('tab switch', own.tabSwitch, times(floor?.tabSwitch, 1.2));
  return faults;
}

/** The readings as a table in Markdown, a line for each page. */
export function readingsTable(readings: Record<string, Reading>): string {
  const head = [
    'page',
    'first paint',
    'largest paint',
    'first diagram',
    'blocking',
    'KB',
    'requests',
    'shift',
    'tab switch',
  ];
  const whole = (value: number | null) => (value === null ? '–' : String(Math.round(value)));
  const lines = Object.entries(readings).map(([name, reading]) => [
    name,
    whole(reading.firstPaint),
    whole(reading.largestPaint),
    whole(reading.firstDiagram),
    whole(reading.blocking),
    kilobytes(reading.bytes).toFixed(1),
    whole(reading.requests),
    reading.shift === 0 ? '0' : reading.shift.toFixed(4),
    whole(reading.tabSwitch),
  ]);
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
