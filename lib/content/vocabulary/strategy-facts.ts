import { item, list, strong, text } from '../markdown-nodes';
import { strategyFactNames } from '../model';
import type { Component } from './component';
import { factWords } from './strategy-words';

/** The record of `<StrategyFacts>`. */
export const strategyFacts = {
  doc: "The facts of the page's strategy, from its frontmatter.",
  notes: '',
  example: '<StrategyFacts />',
  attributes: {},
  children: 'none',
  needsStrategy: true,
  markdown(_element, { page }) {
    const facts = page.strategy?.facts ?? {};
    const stated = strategyFactNames.filter((name) => facts[name]);
    return [list(stated.map((name) => item([strong(`${name}:`), text(` ${facts[name]}`)])))];
  },
  words: (_element, { page }) => (page.strategy ? factWords(page.strategy) : ''),
} satisfies Component;
