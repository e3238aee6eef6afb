import type { PartChange } from '@/lib/compare/model';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { compareStrategies } from '@/lib/strategies/compare-strategies';
import type { Guide } from './model';
import { type StrategyPage, strategyPages } from './strategy-pages';

/** A strategy with the diagrams that its page shows of it, in the order of the page. */
export interface StrategyWithViews {
  page: StrategyPage;
  /** The first is the one that is counted and compared where nothing else is asked. */
  views: { id: string; diagram: RenderedDiagram }[];
}

/** All strategies whose pages show at least one diagram of their folder. A view is named by its file: `data-flow`. */
export function strategyViews(guide: Guide, readDiagram: (id: string) => RenderedDiagram): StrategyWithViews[] {
  return strategyPages(guide).flatMap((page) => {
    const folder = `${page.strategy.id}/`;
    const ids = [...new Set((page.parsed?.diagrams ?? []).map(({ id }) => id))].filter((id) => id.startsWith(folder));
    const views = ids.map((id) => ({ id: id.slice(folder.length), diagram: readDiagram(id) }));
    return views.length > 0 ? [{ page, views }] : [];
  });
}

/** The same view of another strategy, else its first. */
export function viewOf({ views }: StrategyWithViews, id: string): StrategyWithViews['views'][number] | undefined {
  return views.find((view) => view.id === id) ?? views[0];
}

/** A step of the growth path: from one strategy to the next in the order of the guide. */
export interface StrategyStep {
  from: StrategyWithViews;
  to: StrategyWithViews;
  /** What differs between their first views. */
  changes: PartChange[];
}

/** What changes from each strategy to the next. */
export function strategySteps(guide: Guide, readDiagram: (id: string) => RenderedDiagram): StrategyStep[] {
  const strategies = strategyViews(guide, readDiagram);
  const technologies = technologyNames(guide);
  return strategies.slice(1).flatMap((to, index): StrategyStep[] => {
    const from = strategies[index];
    const first = from?.views[0];
    const second = first && viewOf(to, first.id);
    return from && first && second
      ? [{ from, to, changes: compareStrategies(first.diagram, second.diagram, technologies) }]
      : [];
  });
}

/** Names of technologies by id. */
export function technologyNames({ technologies }: Guide): Map<string, string> {
  return new Map(technologies.map(({ id, name }) => [id, name]));
}
