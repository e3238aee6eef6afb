import { contentOf, isElement } from '../mdx-elements';
import { item, list } from '../markdown-nodes';
import { noWords, type Component } from './component';
import { cardWords } from './link-card';

/** The record of `<LinkCards>`. */
export const linkCards = {
  doc: 'Links by task, as large targets.',
  notes: '',
  example: `<LinkCards>
  <LinkCard href="/reference" title="Look up a version">Every technology and its minimum version</LinkCard>
  <LinkCard href="/fcube" title="Start a service">Projects and modules from the command line</LinkCard>
</LinkCards>`,
  attributes: {},
  children: { only: 'LinkCard' },
  markdown: (element, writer) => [
    list(
      contentOf(element)
        .filter(isElement)
        .map((card) => item(cardWords(card, writer))),
    ),
  ],
  words: noWords,
} satisfies Component;
