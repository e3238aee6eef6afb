import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { OnboardingPath, OnboardingStep } from './model';
import type { YamlPath, YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';

const link = 'the address of a place in the guide, such as /layers#key-rules';
const stepIds = 'a list of the ids of its steps';

const stepSchema = z.strictObject({
  /** Permanent: readers' browsers keep by it what is done. */
  id: slugText('lower-case words joined by hyphens, such as key-rules'),
  /** What the step is about, as it is printed. */
  title: text('a few words that say what the step is about'),
  /** The exact place that answers the question. */
  link: z.string(link).regex(/^\/\S*$/, link),
  /** What the place answers. */
  question: text('a question that the place answers'),
  /** The answer, in one or two sentences; code in backticks. */
  answer: text('the answer to the question'),
});

const pathSchema = z.strictObject({
  /** Permanent: `/start?path=backend`. */
  id: slugText('lower-case words joined by hyphens, such as backend'),
  /** Whom the path is for, in a word. */
  title: text('a word that says whom the path is for'),
  /** What whoever follows it knows in the end, in one sentence. */
  description: text('one sentence that says what the path shows'),
  /** Ids of its steps, in order. */
  steps: z.array(z.string(stepIds), stepIds),
});

const recordList = z.array(z.unknown(), 'a list of records, each beginning with `- id: …`');
const fileSchema = z.strictObject({ paths: recordList, steps: recordList }, '`paths:` and `steps:`');

/** Records of a list that are right, with their place in the file, and the ids of those that are not, too. */
interface Records<T> {
  records: { value: T; at: YamlPath }[];
  knownIds: string[];
  problems: Problem[];
}

/** What content/onboarding.yaml says. */
export interface Onboarding {
  steps: Records<OnboardingStep>;
  paths: Records<z.infer<typeof pathSchema>>;
  problems: Problem[];
}

/** Reads content/onboarding.yaml: every record that is right, and a problem for all that is not. */
export function readOnboarding(source: YamlSource): Onboarding {
  const steps = readRecords(source, 'steps', stepSchema);
  const paths = readRecords(source, 'paths', pathSchema);
  if (source.problems.length > 0) return { steps, paths, problems: source.problems };
  const shape = checkSchema(source, fileSchema);
  return { steps, paths, problems: [...shape.problems, ...paths.problems, ...steps.problems] };
}

/** The paths with their steps; what is unknown is left out, since the check tells of it. */
export function resolvePaths({ paths, steps }: Onboarding): OnboardingPath[] {
  const byId = new Map(steps.records.map(({ value }) => [value.id, value]));
  return paths.records.map(({ value }) => ({
    ...value,
    steps: value.steps.flatMap((id) => byId.get(id) ?? []),
  }));
}

function readRecords<T>(source: YamlSource, field: string, schema: z.ZodType<T>): Records<T> {
  const result: Records<T> = { records: [], knownIds: [], problems: [] };
  const list = fieldOf(source.data, field);
  for (const [index, record] of (Array.isArray(list) ? list : []).entries()) {
    const at = [field, index];
    const id = fieldOf(record, 'id');
    if (typeof id === 'string') result.knownIds.push(id);
    const { value, problems } = checkSchema<T>(source, schema, record, at);
    result.problems.push(...problems);
    if (value) result.records.push({ value, at });
  }
  return result;
}

function fieldOf(data: unknown, field: string): unknown {
  return data !== null && typeof data === 'object' ? Reflect.get(data, field) : undefined;
}
