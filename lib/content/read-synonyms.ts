import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { text } from '@/lib/yaml/schema-parts';

const words = 'a list of words of the guide, such as [database]';

const searchSchema = z.strictObject(
  {
    /** What readers type → what the guide says instead. */
    synonyms: z.record(z.string(), z.array(text('a word of the guide'), words), 'lines such as `db: [database]`'),
  },
  'lines such as `db: [database]` below `synonyms:`',
);

/** Reads content/search.yaml; without synonyms where it is not right. */
export function readSynonyms(source: YamlSource): { synonyms: Record<string, string[]>; problems: Problem[] } {
  if (source.problems.length > 0) return { synonyms: {}, problems: source.problems };
  const { value, problems } = checkSchema(source, searchSchema);
  const synonyms = value?.synonyms ?? {};
  const fix = 'Write one word in lower case, without hyphens and dots, as readers type it.';
  const faults = Object.keys(synonyms)
    .filter((word) => !/^[\p{Ll}\p{N}]+$/u.test(word))
    .map((word) => source.problemAt(['synonyms', word], `\`${word}\` cannot be looked up`, fix, 'key'));
  return { synonyms, problems: [...problems, ...faults] };
}
