import { paragraph, text } from '../markdown-nodes';
import { noWords, type Component } from './component';

/** The record of `<StrategyCompare>`. */
export const strategyCompare = {
  doc: 'Two strategies on their pictures, with what differs marked and told; the reader chooses which.',
  notes: 'Without scripts it says so; put `<GrowthPath />` on the same page.',
  example: '<StrategyCompare />',
  attributes: {},
  children: 'none',
  markdown: () => [paragraph([text('On the site, two strategies can be compared here on their diagrams.')])],
  words: noWords,
} satisfies Component;
