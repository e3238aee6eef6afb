import { item, link, list, text } from '../markdown-nodes';
import { strategyPages } from '../strategy-pages';
import type { Component } from './component';
import { strategyWords } from './strategy-words';

/** The record of `<StrategyCards>`. */
export const strategyCards = {
  doc: 'All strategies as small diagrams that lead to their pages.',
  notes: '',
  example: '<StrategyCards />',
  attributes: {},
  children: 'none',
  markdown: (_element, { guide, absolute }) => [
    list(
      strategyPages(guide).map(({ href, navTitle, strategy }) =>
        item([link(absolute(href), navTitle), text(`: ${strategy.tagline}`)]),
      ),
    ),
  ],
  words: (_element, { guide }) => strategyWords(guide, (navTitle, strategy) => `${navTitle}: ${strategy.tagline}`),
} satisfies Component;
