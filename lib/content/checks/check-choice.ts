import { allAnswers, firstRule } from '@/lib/choice/choose';
import type { Choice, ChoiceAnswers, ChoiceQuestion } from '@/lib/choice/model';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { CheckableContent } from '../read-content';
import { strategyPages } from '../strategy-pages';
import type { YamlPath, YamlSource } from '@/lib/yaml/read-yaml';

/** More answers than this are no short list of questions, and are not tried. */
const mostCombinations = 5000;

/**
 * The rules for choosing a strategy: names that are unknown or stand twice, answers without a recommendation,
 * strategies that are never recommended, and rules that never decide. A guide without strategies has nothing to
 * choose from, whatever the file says.
 */
export function checkChoice({ choice: file, guide }: CheckableContent): Problem[] {
  const strategies = strategyPages(guide).map(({ strategy }) => strategy.id);
  return file && guide.choice && strategies.length > 0 ? checkRuleset(file.source, guide.choice, strategies) : [];
}

function checkRuleset(source: YamlSource, choice: Choice, strategies: string[]): Problem[] {
  const named = [...checkQuestions(source, choice, strategies), ...checkRules(source, choice, strategies)];
  // What follows from a wrong name is told once that name is right.
  return named.length > 0 ? named : checkOutcomes(source, choice, strategies);
}

function checkQuestions(source: YamlSource, { questions }: Choice, strategies: string[]): Problem[] {
  const twice = (ids: string[], at: (index: number) => YamlPath) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [source.problemAt(at(index), `The id \`${id}\` stands twice`, 'Give each its own id.')],
    );
  return [
    ...twice(
      questions.map(({ id }) => id),
      (index) => ['questions', index, 'id'],
    ),
    ...questions.flatMap(({ answers }, question) => [
      ...twice(
        answers.map(({ id }) => id),
        (index) => ['questions', question, 'answers', index, 'id'],
      ),
      ...answers.flatMap((answer, index) =>
        (['for', 'against'] as const).flatMap((side) =>
          Object.entries(answer[side]).flatMap(([strategy, said]) => {
            const at = ['questions', question, 'answers', index, side, strategy];
            return [
              ...unknown(source, at, 'strategy', strategy, strategies, 'key'),
              ...(typeof said === 'string' ? [] : checkConditions(source, questions, said.unless, [...at, 'unless'])),
            ];
          }),
        ),
      ),
    ]),
  ];
}

function checkRules(source: YamlSource, { questions, rules }: Choice, strategies: string[]): Problem[] {
  return rules.flatMap(({ strategy, when }, rule) => [
    ...unknown(source, ['rules', rule, 'strategy'], 'strategy', strategy, strategies),
    ...checkConditions(source, questions, when, ['rules', rule, 'when']),
  ]);
}

/** The questions and answers that conditions name. */
function checkConditions(
  source: YamlSource,
  questions: ChoiceQuestion[],
  conditions: ChoiceAnswers[],
  path: YamlPath,
): Problem[] {
  const questionIds = questions.map(({ id }) => id);
  return conditions.flatMap((condition, index) =>
    Object.entries(condition).flatMap(([question, answer]) => {
      const at = [...path, index, question];
      const found = questions.find(({ id }) => id === question);
      if (!found) return unknown(source, at, 'question', question, questionIds, 'key');
      const answerIds = found.answers.map(({ id }) => id);
      return unknown(source, at, `answer to \`${question}\``, answer, answerIds);
    }),
  );
}

function checkOutcomes(source: YamlSource, choice: Choice, strategies: string[]): Problem[] {
  const combinations = choice.questions.reduce((product, { answers }) => product * answers.length, 1);
  if (combinations > mostCombinations) {
    const fix = `Ask less: up to ${mostCombinations.toLocaleString('en')} combinations are checked.`;
    return [
      source.problemAt(['questions'], `The answers combine in ${combinations.toLocaleString('en')} ways`, fix, 'key'),
    ];
  }
  const deciding = new Set<number>();
  for (const answers of allAnswers(choice)) {
    const rule = firstRule(choice, answers);
    if (!rule) {
      const words = Object.entries(answers).map(([question, answer]) => `${question}: ${answer}`);
      const fix = 'Add a last rule without `when:`, which holds for all that is left.';
      return [source.problemAt(['rules'], `No rule holds for ${words.join(', ')}`, fix, 'key')];
    }
    deciding.add(choice.rules.indexOf(rule));
  }
  const idle = choice.rules.flatMap(({ strategy }, index) =>
    deciding.has(index)
      ? []
      : [
          source.problemAt(
            ['rules', index, 'strategy'],
            `This rule for \`${strategy}\` never decides, since one above it always holds first`,
            'Move it up, narrow the rules above it, or remove it.',
          ),
        ],
  );
  const missing = strategies.flatMap((strategy) =>
    choice.rules.some((rule) => rule.strategy === strategy)
      ? []
      : [
          source.problemAt(
            ['rules'],
            `No rule recommends \`${strategy}\``,
            `Add a rule with \`strategy: ${strategy}\`.`,
            'key',
          ),
        ],
  );
  return [...idle, ...missing];
}

function unknown(
  source: YamlSource,
  at: YamlPath,
  what: string,
  id: string,
  known: string[],
  part: 'key' | 'value' = 'value',
): Problem[] {
  if (known.includes(id)) return [];
  const fix = `${didYouMean(id, known)}There ${known.length === 1 ? 'is' : 'are'} ${known.map((name) => `\`${name}\``).join(', ')}.`;
  return [source.problemAt(at, `There is no ${what} \`${id}\``, fix, part)];
}
