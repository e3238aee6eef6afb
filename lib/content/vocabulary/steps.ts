import { noWords, type Component } from './component';

/** The record of `<Steps>`. */
export const steps = {
  doc: 'An ordered list drawn large, for rules that are cited by number.',
  notes: '',
  example: `<Steps>

1. **Routes** call services.
2. **Services** own the transaction.

</Steps>`,
  attributes: {},
  children: 'list',
  markdown: (element, writer) => writer.contentOf(element),
  words: noWords,
} satisfies Component;
