import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { roleIds } from '@/lib/roles';
import { checkSchema } from './check-schema';
import type { Technology } from './model';
import type { YamlSource } from './read-yaml';
import { slugText, text } from './schema-parts';

const version = 'the lowest version without a plus sign, such as 3.11, or leave the line out';
const homepage = 'the address of its official site, beginning with https://';
const names = 'a list of other names, such as [Postgres, Managed PostgreSQL]';

const technologySchema = z.strictObject({
  /** Permanent; used in pages and in permalinks: `/reference#redis`. */
  id: slugText('lower-case words joined by hyphens, such as docker-compose'),
  /** As it is printed. */
  name: text('the name as it is printed'),
  /** The part that the least version speaks of: Redis "server". */
  component: text('the part that the version speaks of, or leave the line out').optional(),
  /** Its place in the stack; records that share one share a filter in the version table. */
  layer: text('its place in the stack, such as Database'),
  /** Its colour and badge. */
  role: z.enum(roleIds, `one of ${roleIds.join(', ')}`),
  /** What it is used for here, in one line. */
  purpose: text('what it is used for, in one line'),
  /** The lowest version that is accepted. */
  leastVersion: z
    .string(version)
    .regex(/^\d+(?:\.\d+)*$/, version)
    .optional(),
  /** The official site. */
  homepage: z.string(homepage).regex(/^https:\/\/[^\s/]+(?:\/\S*)?$/, homepage),
  /** Other names it goes by in text and in diagrams. */
  names: z.array(text('a name'), names).optional(),
});

/** What content/technologies.yaml says, with the index of each good record in the file. */
export interface Technologies {
  technologies: Technology[];
  /** Position in the file of each of `technologies`. */
  indexes: number[];
  /** Ids of all records, those with faults too, so that one fault is not reported at each mention again. */
  knownIds: string[];
  problems: Problem[];
}

/** Reads content/technologies.yaml: every record that is right, and a problem for all that is not. */
export function readTechnologies(source: YamlSource): Technologies {
  const result: Technologies = {
    technologies: [],
    indexes: [],
    knownIds: [],
    problems: [...source.problems],
  };
  if (!Array.isArray(source.data)) {
    if (source.problems.length === 0) {
      const fix = 'Write one record a technology, each beginning with `- id: …`.';
      result.problems.push(source.problemAt([], 'The technologies are not a list', fix));
    }
    return result;
  }
  for (const [index, record] of source.data.entries()) {
    const id: unknown = record !== null && typeof record === 'object' ? Reflect.get(record, 'id') : undefined;
    if (typeof id === 'string') result.knownIds.push(id);
    const { value, problems } = checkSchema(source, technologySchema, record, [index]);
    result.problems.push(...problems);
    if (!value) continue;
    const { component = null, leastVersion = null, names: others = [], ...rest } = value;
    result.technologies.push({ ...rest, component, leastVersion, names: others });
    result.indexes.push(index);
  }
  return result;
}
