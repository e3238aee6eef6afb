import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';

const place = 'the address of a page or of a place in it, such as /backend#why-fastapi';
const ids = 'a list of heading ids';

const anchorsSchema = z.strictObject({
  /** For each page the ids its headings have, or ever had. `npm run anchors` adds to it. */
  pages: z.record(z.string(), z.array(z.string(ids), ids), 'the heading ids of each page'),
  /**
   * Old fragments, those that other pages have too behind their page (`/backend#overview`), and where they lead now.
   */
  aliases: z
    .record(z.string(), z.string(place).regex(/^\/\S*$/, place), 'old fragments, each with the place it leads to')
    .optional(),
});

/** What content/anchors.yaml says. */
export interface Anchors {
  /** Recorded heading ids by the address of their page. */
  pages: Record<string, string[]>;
  aliases: Record<string, string>;
  /** False when so much is wrong that nothing can be concluded from what is not there. */
  readable: boolean;
}

/** Reads content/anchors.yaml: every entry that is right, and a problem for all that is not. */
export function readAnchors(source: YamlSource): { anchors: Anchors; problems: Problem[] } {
  const problems = [...source.problems];
  if (source.data !== null) problems.push(...checkSchema(source, anchorsSchema).problems);
  const pages = entriesOf(source.data, 'pages');
  const aliases = entriesOf(source.data, 'aliases') ?? [];
  const anchors: Anchors = {
    pages: Object.fromEntries(
      (pages ?? []).map(([href, list]) => [
        href,
        (Array.isArray(list) ? list : []).filter((id) => typeof id === 'string'),
      ]),
    ),
    aliases: Object.fromEntries(aliases.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    readable: pages !== null,
  };
  return { anchors, problems };
}

function entriesOf(data: unknown, field: string): [string, unknown][] | null {
  const map: unknown = data !== null && typeof data === 'object' ? Reflect.get(data, field) : null;
  return map !== null && typeof map === 'object' && !Array.isArray(map) ? Object.entries(map) : null;
}
