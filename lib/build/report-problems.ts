import { formatProblem, type Problem } from '@/lib/problem';

/** Prints all problems, in the order of files and lines, and how many there are. */
export function reportProblems(problems: Problem[]): void {
  const ordered = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
  for (const problem of ordered) console.error(formatProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
}
