import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { text } from '@/lib/yaml/schema-parts';

const href = 'the address of a page, such as /backend';

const sectionSchema = z.strictObject({
  /** The section's heading in the sidebar. */
  title: text('the heading of the section'),
  /** Addresses of its pages, from top to bottom. */
  pages: z.array(z.string(href).regex(/^\/\S*$/, href), 'a list of addresses, such as [/backend, /layers]'),
});

/** A section as the author wrote it: pages by address. */
export interface NavigationEntry {
  title: string;
  pages: string[];
}

/** Reads content/navigation.yaml: every section that is right, and a problem for all that is not. */
export function readNavigation(source: YamlSource): { entries: NavigationEntry[]; problems: Problem[] } {
  const { value, problems } = checkSchema(
    source,
    z.array(sectionSchema, 'a list of sections, each with a title and pages'),
  );
  if (value || source.problems.length > 0) return { entries: value ?? [], problems: source.problems };
  const parts = Array.isArray(source.data) ? source.data : [];
  const entries = parts.flatMap((part) => {
    const section = sectionSchema.safeParse(part);
    return section.success ? [section.data] : [];
  });
  return { entries, problems: problems.map((problem) => ({ ...problem, breaks: [source.file] })) };
}
