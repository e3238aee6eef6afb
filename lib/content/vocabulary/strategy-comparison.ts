import { link, strong, table, text } from '../markdown-nodes';
import { factNames } from '../fact-names';
import { strategyPages } from '../strategy-pages';
import type { Component } from './component';
import { factWords, strategyWords } from './strategy-words';

/** The record of `<StrategyComparison>`. */
export const strategyComparison = {
  doc: 'All strategies side by side, from their facts.',
  notes: '',
  example: '<StrategyComparison />',
  attributes: {},
  children: 'none',
  markdown(_element, { guide, absolute }) {
    const pages = strategyPages(guide);
    const head = pages.map(({ href, navTitle, strategy }) => [
      link(absolute(href), navTitle),
      text(` (${strategy.tagline})`),
    ]);
    const rows = factNames(guide).map((name) => [
      [strong(name)],
      ...pages.map(({ strategy }) => strategy.facts[name] ?? '–'),
    ]);
    return [table(['Fact', ...head], rows)];
  },
  words: (_element, { guide }) =>
    strategyWords(guide, (navTitle, strategy) => `${navTitle}: ${strategy.tagline}. ${factWords(strategy)}`),
} satisfies Component;
