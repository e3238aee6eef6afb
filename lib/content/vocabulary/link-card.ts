import type { Paragraph, PhrasingContent } from 'mdast';
import { attributeOf, type MdxElement } from '../mdx-elements';
import { link, paragraph, text } from '../markdown-nodes';
import { required, type Component, type Writer } from './component';

/** The record of `<LinkCard>`. */
export const linkCard = {
  doc: 'One link of a `LinkCards`, with a line of text inside.',
  notes: '',
  example: '<LinkCard href="/reference" title="Look up a version">Every technology and its minimum version</LinkCard>',
  attributes: {
    href: required('href', 'where it leads'),
    title: required('text', 'the task, as an imperative'),
  },
  children: 'any',
  parent: 'LinkCards',
  markdown: (element, writer) => [paragraph(cardWords(element, writer))],
  words: (element) => attributeOf(element, 'title') ?? '',
} satisfies Component;

/** A card is one line: its link, and what stands inside as one paragraph. */
export function cardWords(card: MdxElement, writer: Writer): PhrasingContent[] {
  const inside = writer.contentOf(card).flatMap((node) => (node as Paragraph).children);
  const target = link(writer.absolute(attributeOf(card, 'href') ?? ''), attributeOf(card, 'title') ?? '');
  return [target, text(': '), ...inside];
}
