import { z } from 'zod';
import type { Role } from '@/lib/roles';
import type { Technology } from './model';
import { readRecords, type Records } from './read-records';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';

const version = 'the lowest version without a plus sign, such as 3.11, or leave the line out';
const homepage = 'the address of its official site, beginning with https://';
const whyLink = 'the address of the place that says more, such as /backend#why-fastapi';
const names = 'a list of other names, such as [Postgres, Managed PostgreSQL]';

let lastSchema: { key: string; schema: ReturnType<typeof technologySchema> } | undefined;

/** The schema for these roles, which is made once for as long as they stay: making it takes longer than its checks. */
function schemaFor(roles: Role[]) {
  const ids = roles.map(({ id }) => id);
  const key = ids.join('\n');
  if (lastSchema?.key !== key) lastSchema = { key, schema: technologySchema(ids) };
  return lastSchema.schema;
}

function technologySchema(ids: string[]) {
  return z.strictObject({
    /** Permanent; used in pages and in permalinks: `/reference#redis`. */
    id: slugText('lower-case words joined by hyphens, such as docker-compose'),
    /** As it is printed. */
    name: text('the name as it is printed'),
    /** The part that the minimum version speaks of: Redis "server". */
    component: text('the part that the version speaks of, or leave the line out').optional(),
    /** Its place in the stack; records that share one share a filter in the version table. */
    layer: text('its place in the stack, such as Database'),
    /** Its colour and badge. */
    role: z.enum(ids, `one of ${ids.join(', ')}`),
    /** What it is used for here, in one line. */
    purpose: text('what it is used for, in one line'),
    /** The lowest version that is accepted. */
    minimumVersion: z
      .string(version)
      .regex(/^\d+(?:\.\d+)*$/, version)
      .optional(),
    /** The official site. */
    homepage: z.string(homepage).regex(/^https:\/\/[^\s/]+(?:\/\S*)?$/, homepage),
    /** Other names it goes by in text and in diagrams. */
    names: z.array(text('a name'), names).optional(),
    /** Why it was chosen, and where the guide says more. */
    why: z
      .strictObject({
        text: text('why it was chosen, in one sentence'),
        link: z.string(whyLink).regex(/^\/\S*$/, whyLink),
      })
      .optional(),
  });
}

/** What content/technologies.yaml says, with the index of each good record in the file. */
export interface Technologies extends Omit<Records<unknown>, 'records'> {
  technologies: Technology[];
}

/** Reads content/technologies.yaml: every record that is right, and a problem for all that is not. */
export function readTechnologies(source: YamlSource, roles: Role[]): Technologies {
  const hues = new Map(roles.map(({ id, hue }) => [id, hue]));
  const { records, ...rest } = readRecords(source, schemaFor(roles), [
    'The technologies are not a list',
    'Write one record a technology, each beginning with `- id: …`.',
  ]);
  const technologies = records.map(
    ({ component = null, minimumVersion = null, names: others = [], why = null, ...record }): Technology => ({
      ...record,
      hue: hues.get(record.role) ?? null,
      component,
      minimumVersion,
      names: others,
      why,
    }),
  );
  // A record with a fault is lost to the nodes of diagrams that name it: one of them says more than all of these.
  const problems = rest.problems.map((problem) => ({ ...problem, breaks: [source.file] }));
  return { technologies, ...rest, problems };
}
