import { formatProblem, type Problem } from '@/lib/problem';

/** Prints problems in the order given, and how many there are. */
export function reportProblems(problems: Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
}
