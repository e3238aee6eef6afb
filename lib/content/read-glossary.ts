import { z } from 'zod';
import type { Term } from './model';
import { readRecords, type Records } from './read-records';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';

const meaning = 'what it means in one sentence that ends with a full stop';
const link = 'the address of the place that says more, such as /backend#why-fastapi, or leave the line out';
const forms = 'a list of other spellings, such as [load balancers, ALB]';

const termSchema = z.strictObject({
  /** Permanent; `gil` is /glossary#term-gil. */
  id: slugText('lower-case words joined by hyphens, such as load-balancer'),
  /** As the glossary prints it. */
  term: text('the term as the glossary prints it'),
  /** How else the guide writes it. */
  forms: z.array(text('a form'), forms).optional(),
  /** What it means. */
  meaning: z
    .string(meaning)
    .trim()
    .regex(/^(?!.*[.!?]\s+\p{Lu}).+\.$/su, meaning),
  /** The place of the guide that says more. */
  link: z
    .string(link)
    .regex(/^\/\S*$/, link)
    .optional(),
});

/** What content/glossary.yaml says, in its order, with the index of each good record in the file. */
export interface Glossary extends Omit<Records<unknown>, 'records'> {
  terms: Term[];
}

/** Reads content/glossary.yaml: every record that is right, and a problem for all that is not. */
export function readGlossary(source: YamlSource): Glossary {
  const { records, ...rest } = readRecords(source, termSchema, [
    'The glossary is not a list',
    'Write one record a term, each beginning with `- id: …`, or `[]` for none.',
  ]);
  const terms = records.map(({ forms: others = [], link: place = null, ...record }): Term => ({
    ...record,
    forms: others,
    link: place,
  }));
  return { terms, ...rest };
}
