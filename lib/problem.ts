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
  /** A warning says what is not done as it was written, and stops nothing; without it the build fails. */
  severity?: 'warning';
}

/** Formats a problem as `file:line:col  reason` with the fix on the next line. */
export function formatProblem({ file, line, column, reason, fix, severity }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}  ${kind}${reason}\n    fix: ${fix}`;
}

/** Problems that stop a build, and warnings that do not, each in their order. */
export function bySeverity(problems: Problem[]): { faults: Problem[]; warnings: Problem[] } {
  const isWarning = ({ severity }: Problem) => severity === 'warning';
  return { faults: problems.filter((each) => !isWarning(each)), warnings: problems.filter(isWarning) };
}
