import { noWords, type Component } from './component';

/** The record of `<SearchField>`. */
export const searchField = {
  doc: 'Search as a field in the page, with the questions to try of content/search.yaml.',
  notes: 'It works without JavaScript too, as far as a form can: it leads to the search page.',
  example: '<SearchField />',
  attributes: {},
  children: 'none',
  // A field is of use in a browser only; what it searches stands on the pages.
  markdown: () => [],
  words: noWords,
} satisfies Component;
