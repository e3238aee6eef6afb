import { paragraph, text } from '../markdown-nodes';
import { noWords, type Component } from './component';

/** The record of `<Recommendation>`. */
export const recommendation = {
  doc: 'The place of the strategy that `<StrategyChooser />` recommends, so that it can have a heading of its own.',
  notes: 'Without it, the recommendation stands below the questions.',
  example: '<Recommendation />',
  attributes: {},
  children: 'none',
  markdown: () => [paragraph([text('The first rule that applies to your answers decides.')])],
  words: noWords,
} satisfies Component;
