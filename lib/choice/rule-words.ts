import type { Choice, ChoiceAnswers, ChoiceRule } from './model';

/**
 * When a rule holds, in words: the answers that lead to it, by their labels, with "or" between conditions and "and"
 * within one. A rule that always holds is told by its place in the list.
 */
export function ruleWords(choice: Choice, { when }: ChoiceRule): string {
  if (when.length === 0) return 'None of the above';
  return when.map((condition) => conditionWords(choice, condition)).join(', or ');
}

function conditionWords({ questions }: Choice, condition: ChoiceAnswers): string {
  return Object.entries(condition)
    .map(([id, answer]) => {
      const question = questions.find((each) => each.id === id);
      const label = question?.answers.find((each) => each.id === answer)?.label ?? answer;
      return `${question?.topic ?? id}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    })
    .join(' and ');
}
