import type { FailureState } from '@/lib/diagrams/ask/failure';

/** The mark of a state in a box of 24 by 24: its outline, and the line on it. Each state has a form of its own. */
export const failureMarks: Record<Exclude<FailureState, 'untouched'>, { outline: string; line: string }> = {
  failed: { outline: 'M3 3h18v18H3Z', line: 'm8 8 8 8m0-8-8 8' },
  unreachable: { outline: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z', line: 'm7 17 10-10' },
  affected: { outline: 'M12 1 24 22H0Z', line: 'M12 9v5m0 3.9v.1' },
  weakened: { outline: 'M12 0 24 12 12 24 0 12Z', line: 'M12 7v9.5m-4-4 4 4 4-4' },
};

/** The mark of a state, as it stands on the drawing. */
export function FailureMark({ state }: { state: keyof typeof failureMarks }) {
  const { outline, line } = failureMarks[state];
  return (
    <svg
      className="failure-mark flex-none"
      data-failure={state}
      viewBox="0 0 24 24"
      width="1.125rem"
      height="1.125rem"
      aria-hidden="true"
    >
      <path d={outline} />
      <path d={line} />
    </svg>
  );
}
