import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from './check-schema';
import type { YamlSource } from './read-yaml';

const place = 'the address of a page or of a place in it, such as /backend#why-fastapi';
const ids = 'a list of heading ids';

const anchorsSchema = z.strictObject({
  /** For each page the ids its headings have, or ever had. `npm run anchors` adds to it. */
  pages: z.record(z.string(), z.array(z.string(ids), ids), 'the heading ids of each page'),
  /** Old fragments and the places they lead to now. */
  aliases: z
    .record(z.string(), z.string(place).regex(/^\/\S*$/, place), 'old fragments, each with the place it leads to')
    .optional(),
});

/** What content/anchors.yaml says. */
export interface Anchors {
  pages: Record<string, string[]>;
  aliases: Record<string, string>;
}

/** Reads content/anchors.yaml; empty, with the problems, where it is wrong. */
export function readAnchors(source: YamlSource): { anchors: Anchors; problems: Problem[] } {
  if (source.problems.length > 0) return { anchors: { pages: {}, aliases: {} }, problems: source.problems };
  const { value, problems } = checkSchema(source, anchorsSchema);
  return { anchors: { pages: value?.pages ?? {}, aliases: value?.aliases ?? {} }, problems };
}
