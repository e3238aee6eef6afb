import type { PhrasingContent, RootContent } from 'mdast';
import { item, link, list, paragraph, text } from '../markdown-nodes';
import { noWords, type Component } from './component';

/** The record of `<Onboarding>`. */
export const onboarding = {
  doc: 'The paths through the guide for those who are new, as lists to tick off.',
  notes: '',
  example: '<Onboarding />',
  attributes: {},
  children: 'none',
  page: '/start',
  markdown(_element, { guide, absolute, innerDepth }) {
    const depth = innerDepth();
    return guide.paths.flatMap(({ title, description, steps }): RootContent[] => [
      { type: 'heading', depth, children: [text(title)] },
      paragraph(description),
      list(
        steps.map((step) =>
          item(
            [link(absolute(step.link), step.title)],
            [paragraph([text(step.question)]), { type: 'paragraph', children: wordsWithCode(step.answer) }],
          ),
        ),
        { ordered: true },
      ),
    ]);
  },
  words: noWords,
} satisfies Component;

/** A plain text whose `backticks` are code. */
function wordsWithCode(plain: string): PhrasingContent[] {
  const parts = plain.split(/`([^`]+)`/);
  return parts.map((value, index) => (index % 2 ? { type: 'inlineCode', value } : text(value)));
}
