import { item, link, list, strong, text } from '../markdown-nodes';
import { placeTitle } from '../place-title';
import { noWords, type Component } from './component';

/** The record of `<Glossary>`. */
export const glossary = {
  doc: 'All terms of the glossary with their meanings.',
  notes: '',
  example: '<Glossary />',
  attributes: {},
  children: 'none',
  page: '/glossary',
  markdown(_element, { guide, absolute }) {
    const items = guide.terms.map(({ term, meaning, link: place }) =>
      item([
        strong(term),
        text(`: ${meaning}`),
        ...(place ? [text(' '), link(absolute(place), placeTitle(guide, place))] : []),
      ]),
    );
    return [list(items)];
  },
  words: noWords,
} satisfies Component;
