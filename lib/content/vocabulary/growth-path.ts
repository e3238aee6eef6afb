import { differenceSentences } from '@/lib/strategies/difference-sentences';
import { item, list, paragraph, strong, text } from '../markdown-nodes';
import { strategyPages } from '../strategy-pages';
import { strategySteps } from '../strategy-views';
import type { Component } from './component';

/** The record of `<GrowthPath>`. */
export const growthPath = {
  doc: 'What changes from each strategy to the next, computed from their first diagrams.',
  notes: '',
  example: '<GrowthPath />',
  attributes: {},
  children: 'none',
  markdown: (_element, { guide, readDiagram }) =>
    strategySteps(guide, readDiagram).flatMap((step) => {
      const titles = { first: step.from.page.title, second: step.to.page.title };
      return [
        paragraph([strong(`From ${titles.first} to ${titles.second}`)]),
        list(differenceSentences(step, titles).map((sentence) => item([text(sentence)]))),
      ];
    }),
  words(_element, { guide }) {
    const pages = strategyPages(guide);
    return pages
      .slice(1)
      .map(({ title }, index) => `From ${pages[index]?.title} to ${title}.`)
      .join(' ');
  },
} satisfies Component;
