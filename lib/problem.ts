/** One fault in what an author wrote: where it is, why it is wrong, and how to mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  reason: string;
  fix: string;
}

/** Formats a problem as `file:line:col  reason` with the fix on the next line. */
export function formatProblem({ file, line, column, reason, fix }: Problem): string {
  return `${file}:${line}:${column}  ${reason}\n    fix: ${fix}`;
}
