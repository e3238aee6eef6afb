import { figureRows } from '@/lib/strategies/figure-rows';
import { link, strong, table, text } from '../markdown-nodes';
import { strategyViews } from '../strategy-views';
import type { Component } from './component';

/** The record of `<StrategyFigures>`. */
export const strategyFigures = {
  doc: 'What can be counted in the first diagram of each strategy, side by side, and how.',
  notes: 'Every figure is computed from the diagrams; nothing is written by hand.',
  example: '<StrategyFigures />',
  attributes: {},
  children: 'none',
  markdown(_element, { guide, readDiagram, absolute }) {
    const strategies = strategyViews(guide, readDiagram);
    const head = strategies.map(({ page }) => [link(absolute(page.href), page.navTitle)]);
    const rows = figureRows(strategies.map(({ views }) => views[0]?.diagram ?? null)).map(({ name, cells }) => [
      [strong(name)],
      ...cells.map((cell) => [text(cell.text)]),
    ]);
    return [table(['Figure', ...head], rows)];
  },
  // What is counted; the counts themselves stand beside the diagrams.
  words: () =>
    figureRows([])
      .map(({ name, how }) => `${name}: ${how}`)
      .join(' '),
} satisfies Component;
