import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { text } from '@/lib/yaml/schema-parts';

/** The words and questions of search, from the root. */
export const searchFile = 'content/search.yaml';

/** Something a reader types, and the place that search must put first: one of several that answer it, or none. */
export interface SearchQuestion {
  /** What kind of question it is. */
  topic: string;
  query: string;
  /** None where the guide says nothing on it, which search must say. */
  hrefs: string[];
}

const words = 'a list of words of the guide, such as [database]';
const place = 'the address of the place that answers it, such as /reference#redis';
const answer = `${place}; or a list of such addresses; or \`nothing\``;
const address = z.string(place).regex(/^\/\S*$/, place);
const answers = 'questions, each with the place that answers it, such as `redis version: "/reference#redis"`';

const searchSchema = z.strictObject(
  {
    /** What readers type → what the guide says instead. */
    synonyms: z.record(z.string(), z.array(text('a word of the guide'), words), 'lines such as `db: [database]`'),
    /** Questions that the search field shows, to be tried. */
    examples: z.array(text('a question that search answers'), 'a list of questions').max(3, 'at most three').optional(),
    /** By topic: what readers type → the place that must come first; one of several; or `nothing`. */
    questions: z
      .record(
        z.string(),
        z.record(z.string(), z.union([address, z.literal('nothing'), z.array(address).min(1, place)], answer), answers),
        'topics, each with its questions',
      )
      .optional(),
  },
  'lines such as `db: [database]` below `synonyms:`',
);

/** What content/search.yaml says; nothing where it is not right. */
export interface SearchWords {
  synonyms: Record<string, string[]>;
  examples: string[];
  questions: SearchQuestion[];
  problems: Problem[];
}

/** Reads content/search.yaml. */
export function readSearch(source: YamlSource): SearchWords {
  if (source.problems.length > 0) return { synonyms: {}, examples: [], questions: [], problems: source.problems };
  const { value, problems } = checkSchema(source, searchSchema);
  const synonyms = value?.synonyms ?? {};
  const fix = 'Write one word in lower case, without hyphens and dots, as readers type it.';
  const faults = Object.keys(synonyms)
    .filter((word) => !/^[\p{Ll}\p{N}]+$/u.test(word))
    .map((word) => source.problemAt(['synonyms', word], `\`${word}\` cannot be looked up`, fix, 'key'));
  const questions = Object.entries(value?.questions ?? {}).flatMap(([topic, rows]) =>
    Object.entries(rows).map(([query, given]) => ({ topic, query, hrefs: given === 'nothing' ? [] : [given].flat() })),
  );
  return { synonyms, examples: value?.examples ?? [], questions, problems: [...problems, ...faults] };
}
