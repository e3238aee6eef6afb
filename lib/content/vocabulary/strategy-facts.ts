import { item, list, strong, text } from '../markdown-nodes';
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
    const facts = Object.entries(page.strategy?.facts ?? {});
    return [list(facts.map(([name, fact]) => item([strong(`${name}:`), text(` ${fact}`)])))];
  },
  words: (_element, { page }) => (page.strategy ? factWords(page.strategy) : ''),
} satisfies Component;
