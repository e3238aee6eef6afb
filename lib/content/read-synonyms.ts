import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from './check-schema';
import type { YamlSource } from './read-yaml';
import { text } from './schema-parts';

const words = 'a list of words of the guide, such as [database]';

const searchSchema = z.strictObject(
  {
    /** What readers type → what the guide says instead. */
    synonyms: z.record(
      z.string().regex(/^[\p{Ll}\p{N}]+$/u, 'one word in lower case'),
      z.array(text('a word of the guide'), words).min(1, words),
      'lines such as `db: [database]`',
    ),
  },
  'lines such as `db: [database]` below `synonyms:`',
);

/** Reads content/search.yaml; without synonyms where it is not right. */
export function readSynonyms(source: YamlSource): { synonyms: Record<string, string[]>; problems: Problem[] } {
  if (source.problems.length > 0) return { synonyms: {}, problems: source.problems };
  const { value, problems } = checkSchema(source, searchSchema);
  return { synonyms: value?.synonyms ?? {}, problems };
}
