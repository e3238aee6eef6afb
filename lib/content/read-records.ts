import type { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';

/** What a file with a list of records says. */
export interface Records<T> {
  /** Every record that is right. */
  records: T[];
  /** Position in the file of each of `records`. */
  indexes: number[];
  /** Ids of all records, those with faults too, so that one fault is not reported at each mention again. */
  knownIds: string[];
  problems: Problem[];
}

/**
 * Reads a YAML file that is a list of records with ids.
 *
 * @param notAList what to say when it is no list: the reason, and the fix
 */
export function readRecords<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  notAList: [reason: string, fix: string],
): Records<T> {
  const result: Records<T> = { records: [], indexes: [], knownIds: [], problems: [...source.problems] };
  if (!Array.isArray(source.data)) {
    if (source.problems.length === 0) result.problems.push(source.problemAt([], ...notAList));
    return result;
  }
  for (const [index, record] of source.data.entries()) {
    const id: unknown = record !== null && typeof record === 'object' ? Reflect.get(record, 'id') : undefined;
    if (typeof id === 'string') result.knownIds.push(id);
    const { value, problems } = checkSchema(source, schema, record, [index]);
    result.problems.push(...problems);
    if (!value) continue;
    result.records.push(value);
    result.indexes.push(index);
  }
  return result;
}
