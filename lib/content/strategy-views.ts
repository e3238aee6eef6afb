import type { PartChange } from '@/lib/compare/model';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { compareStrategies } from '@/lib/strategies/compare-strategies';
import type { StrategyChanges } from '@/lib/strategies/difference-sentences';
import { shownElsewhere } from '@/lib/strategies/shown-elsewhere';
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
    const ids = [...new Set(page.diagrams.map(({ id }) => id))].filter((id) => id.startsWith(folder));
    const views = ids.map((id) => ({ id: id.slice(folder.length), diagram: readDiagram(id) }));
    return views.length > 0 ? [{ page, views }] : [];
  });
}

/** The same view of another strategy, else its first. */
export function viewOf({ views }: StrategyWithViews, id: string): StrategyWithViews['views'][number] | undefined {
  return views.find((view) => view.id === id) ?? views[0];
}

/** A step of the growth path: from one strategy to the next in the order of the guide, by their first views. */
export interface StrategyStep extends StrategyChanges {
  from: StrategyWithViews;
  to: StrategyWithViews;
}

/** What changes from each strategy to the next. */
export function strategySteps(guide: Guide, readDiagram: (id: string) => RenderedDiagram): StrategyStep[] {
  const strategies = strategyViews(guide, readDiagram);
  const technologies = technologyNames(guide);
  const compare = (from: StrategyWithViews, to: StrategyWithViews): PartChange[] => {
    const first = from.views[0];
    const second = first && viewOf(to, first.id);
    return first && second ? compareStrategies(first.diagram, second.diagram, technologies) : [];
  };
  return strategies.slice(1).flatMap((to, index): StrategyStep[] => {
    const from = strategies[index];
    if (!from) return [];
    const changes = compare(from, to);
    const hadBefore = shownElsewhere(
      changes,
      'added',
      strategies.slice(0, index).map((other) => ({ title: other.page.title, changes: compare(other, to) })),
    );
    const comesBack = shownElsewhere(
      changes,
      'removed',
      strategies.slice(index + 2).map((other) => ({ title: other.page.title, changes: compare(from, other) })),
    );
    return [{ from, to, changes, hadBefore, comesBack }];
  });
}

/** Names of technologies by id. */
export function technologyNames({ technologies }: Guide): Map<string, string> {
  return new Map(technologies.map(({ id, name }) => [id, name]));
}
