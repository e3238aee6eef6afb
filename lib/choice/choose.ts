import type { Choice, ChoiceAnswer, ChoiceAnswers, ChoiceReason, ChoiceRule } from './model';

/** What speaks for and against a strategy, in the order of the questions, each reason once. */
interface Assessment {
  strategy: string;
  for: string[];
  against: string[];
}

/** Another answer to one question that would recommend another strategy. */
interface Change {
  question: string;
  answer: string;
  strategy: string;
}

export interface Recommendation extends Assessment {
  /** Why, in the words of the rule that decided. */
  because: string;
  /** The other strategies, the most suitable first. */
  others: Assessment[];
  changes: Change[];
}

/**
 * The strategy for these answers, or null while a question is open, has an answer that is none, or no rule holds,
 * which the content check rules out.
 *
 * @param strategies ids of all strategies, in the order in which equals are ranked
 */
export function choose(choice: Choice, strategies: string[], answers: ChoiceAnswers): Recommendation | null {
  const given = givenAnswers(choice, answers);
  const rule = given && firstRule(choice, answers);
  if (!rule) return null;
  // Ranked by all that the answers say: a reason that two of them give weighs twice, and is told once.
  const assessments = strategies.map((strategy): Assessment => ({
    strategy,
    for: given.flatMap((answer) => reasonsOf(answer.for[strategy], answers)),
    against: given.flatMap((answer) => reasonsOf(answer.against[strategy], answers)),
  }));
  const own = assessments.find(({ strategy }) => strategy === rule.strategy);
  return {
    strategy: rule.strategy,
    because: rule.because,
    for: unique(own?.for ?? []),
    against: unique(own?.against ?? []),
    others: assessments
      .filter((assessment) => assessment !== own)
      .toSorted(bySuitability)
      .map((other) => ({ ...other, for: unique(other.for), against: unique(other.against) })),
    changes: changesOf(choice, answers, rule.strategy),
  };
}

/** The first rule that holds for these answers, or null. */
export function firstRule({ rules }: Choice, answers: ChoiceAnswers): ChoiceRule | null {
  return rules.find(({ when }) => when.length === 0 || when.some((condition) => holds(condition, answers))) ?? null;
}

/** Every way in which all questions can be answered. */
export function* allAnswers({ questions }: Choice): Generator<ChoiceAnswers> {
  const [first, ...others] = questions;
  if (!first) {
    yield {};
    return;
  }
  for (const rest of allAnswers({ questions: others, rules: [] })) {
    for (const { id } of first.answers) yield { [first.id]: id, ...rest };
  }
}

function holds(condition: ChoiceAnswers, answers: ChoiceAnswers): boolean {
  return Object.entries(condition).every(([question, answer]) => answers[question] === answer);
}

function reasonsOf(said: ChoiceReason | undefined, answers: ChoiceAnswers): string[] {
  if (said === undefined || typeof said === 'string') return said ? [said] : [];
  return said.unless.some((condition) => holds(condition, answers)) ? [] : [said.reason];
}

/** The answer to each question, or null where one is missing. */
function givenAnswers({ questions }: Choice, answers: ChoiceAnswers): ChoiceAnswer[] | null {
  const given = questions.map((question) => question.answers.find(({ id }) => id === answers[question.id]));
  return given.every((answer) => answer !== undefined) ? given : null;
}

function unique(reasons: string[]): string[] {
  return [...new Set(reasons)];
}

/** Less against it comes first, then more for it. */
function bySuitability(a: Assessment, b: Assessment): number {
  return a.against.length - b.against.length || b.for.length - a.for.length;
}

function changesOf(choice: Choice, answers: ChoiceAnswers, strategy: string): Change[] {
  return choice.questions.flatMap(({ id: question, answers: possible }) =>
    possible.flatMap(({ id: answer }) => {
      const other = firstRule(choice, { ...answers, [question]: answer });
      return other && other.strategy !== strategy ? [{ question, answer, strategy: other.strategy }] : [];
    }),
  );
}
