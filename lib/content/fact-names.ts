import type { Guide } from './model';
import { strategyPages } from './strategy-pages';

/** The rows in which strategies are compared: the names of all their facts, each where it first stands. */
export function factNames(guide: Pick<Guide, 'pages'>): string[] {
  return [...new Set(strategyPages(guide).flatMap(({ strategy }) => Object.keys(strategy.facts)))];
}
