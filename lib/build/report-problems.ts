import { bySeverity, formatProblem, type Problem } from '@/lib/problem';

/**
 * Prints problems in the order given, warnings first, and how many there are.
 *
 * @returns whether there is one that is no warning, so that nothing can be built
 */
export function reportProblems(problems: Problem[]): boolean {
  const { faults, warnings } = bySeverity(problems);
  for (const problem of [...warnings, ...faults]) console.error(formatProblem(problem));
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const counts = [
    ...(faults.length > 0 ? [count(faults.length, 'problem')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ];
  if (counts.length > 0) console.error(`\n${counts.join(' and ')} in the content.`);
  return faults.length > 0;
}
