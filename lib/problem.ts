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
  /** True where its page cannot be printed while it stands. */
  hidesPage?: boolean;
  /** True where all else that is said of its file follows from it. */
  hidesOthers?: boolean;
  /** What this fault breaks for others, by the names that their `about` has: addresses of pages, a file. */
  breaks?: string[];
  /** What it is told of: where something breaks that, it is a consequence, and is counted instead of told. */
  about?: string;
}

/** Leaves out the consequences of other problems, and says in each cause how many there are elsewhere. */
export function foldConsequences(all: Problem[]): Problem[] {
  const hiding = new Set(all.flatMap(({ file, hidesOthers }) => (hidesOthers ? file : [])));
  const problems = all.filter(({ file, hidesOthers }) => hidesOthers || !hiding.has(file));
  const causes = new Map<string, Problem>();
  for (const problem of problems) {
    for (const thing of problem.breaks ?? []) if (!causes.has(thing)) causes.set(thing, problem);
  }
  const counts = new Map<Problem, number>();
  const told = problems.filter((problem) => {
    const cause = problem.about === undefined ? undefined : causes.get(problem.about);
    if (!cause || cause === problem) return true;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
    return false;
  });
  return told.map((problem) => {
    const count = counts.get(problem);
    if (count === undefined) return problem;
    return {
      ...problem,
      reason: `${problem.reason} (and ${count} ${count === 1 ? 'place' : 'places'} that this breaks)`,
    };
  });
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
