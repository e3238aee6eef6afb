import { z } from 'zod';
import type { AssistantContext } from './model';
import { readRecords, type Records } from './read-records';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';

const section = 'the address of a heading, such as /layers#key-rules';
const sections = 'a list of the addresses of headings, such as [/layers#key-rules]';

const contextSchema = z.strictObject({
  /** Permanent; `layers` is /context/layers.md. */
  id: slugText('lower-case words joined by hyphens, such as layers'),
  /** The heading of the text. */
  title: text('the heading of the text'),
  /** The sections that make it up, in order. */
  sections: z.array(z.string(section).regex(/^\/\S*$/, section), sections).min(1, sections),
});

/** What content/contexts.yaml says: every record that is right, and a problem for all that is not. */
export function readContexts(source: YamlSource): Records<AssistantContext> {
  return readRecords(source, contextSchema, [
    'The contexts are not a list',
    'Write one record a context, each beginning with `- id: …`, or `[]` for none.',
  ]);
}
