import { ruleWords } from '@/lib/choice/rule-words';
import { link, table, text } from '../markdown-nodes';
import { strategyPages } from '../strategy-pages';
import { noWords, type Component } from './component';

/** The record of `<ChoiceRules>`. */
export const choiceRules = {
  doc: 'The rules of content/choice.yaml as a table: the first row that applies decides.',
  notes: '',
  example: '<ChoiceRules />',
  attributes: {},
  children: 'none',
  markdown(_element, { guide, absolute }) {
    const { choice } = guide;
    if (!choice) return [];
    const rows = choice.rules.map((rule) => {
      const page = strategyPages(guide).find(({ strategy }) => strategy.id === rule.strategy);
      const title = page ? link(absolute(page.href), page.title) : text(rule.strategy);
      return [ruleWords(choice, rule), [title], rule.because];
    });
    return [table(['If', 'Take', 'Because'], rows)];
  },
  // What is asked and why is on the pages of the strategies already, where search should lead.
  words: noWords,
} satisfies Component;
