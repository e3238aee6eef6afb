import { item, list, paragraph, strong, text } from '../markdown-nodes';
import { noWords, type Component } from './component';

/** The record of `<StrategyChooser>`. */
export const strategyChooser = {
  doc: 'The questions of content/choice.yaml, with one recommended strategy as the answer.',
  notes: 'Without scripts it says so; put `<ChoiceRules />` on the same page.',
  example: '<StrategyChooser />',
  attributes: {},
  children: 'none',
  markdown: (_element, { guide }) =>
    (guide.choice?.questions ?? []).flatMap(({ question, answers }) => [
      paragraph([strong(question)]),
      list(answers.map(({ label }) => item([text(label)]))),
    ]),
  // What is asked and why is on the pages of the strategies already, where search should lead.
  words: noWords,
} satisfies Component;
