import { z } from 'zod';
import type { Choice } from '@/lib/choice/model';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';

const ids = 'lower-case words joined by hyphens, such as low-traffic';
const questionList = 'a list of questions, each beginning with `- id: …`';
const answerList = 'a list of answers, each beginning with `- id: …`';
const ruleList = 'a list of rules, each beginning with `- strategy: …`';
const reasons = 'lines of the form `docker-compose: why`, one for each strategy that it says something about';
const conditions = 'a list of conditions, each of the form `- traffic: low`';

const conditionList = z.array(z.record(z.string(), z.string(conditions), conditions), conditions);

/** A sentence, or one with the answers to other questions that take it back. */
const reasonSchema = z.preprocess(
  (said) => (typeof said === 'string' && said.trim() !== '' ? { reason: said, unless: [] } : said),
  z.strictObject(
    { reason: text('the reason, in one sentence'), unless: conditionList },
    'the reason, in one sentence, or `reason:` with `unless:`, a list of conditions',
  ),
);

const answerSchema = z.strictObject({
  /** Permanent: `/deployment/choose?traffic=low`. */
  id: slugText(ids),
  /** As it is printed beside its button. */
  label: text('the answer, in a few words'),
  /** Strategy → why this answer speaks for it. */
  for: z.record(z.string(), reasonSchema, reasons).default({}),
  /** Strategy → why this answer speaks against it. */
  against: z.record(z.string(), reasonSchema, reasons).default({}),
});

const questionSchema = z.strictObject({
  /** Permanent: its name in the address. */
  id: slugText(ids),
  /** What it is about, for the table of rules. */
  topic: text('what the question is about, in a word or two'),
  question: text('the question, as it is printed'),
  answers: z.array(answerSchema, answerList).min(2, 'at least two answers'),
});

const ruleSchema = z.strictObject({
  /** The id of a strategy, from the `strategy` block of its page. */
  strategy: slugText('the id of a strategy'),
  /** Any one of these; without it the rule always holds. */
  when: conditionList.default([]),
  because: text('why it is the right one then, in one sentence'),
});

const choiceSchema = z.strictObject(
  {
    questions: z.array(questionSchema, questionList),
    rules: z.array(ruleSchema, ruleList),
  },
  '`questions:` and `rules:`',
);

/** Reads content/choice.yaml; null if there is none, or if it cannot be understood. */
export function readChoice(source: YamlSource | null): { choice: Choice | null; problems: Problem[] } {
  if (!source) return { choice: null, problems: [] };
  if (source.problems.length > 0) return { choice: null, problems: source.problems };
  const { value, problems } = checkSchema<Choice>(source, choiceSchema);
  return { choice: value, problems };
}
