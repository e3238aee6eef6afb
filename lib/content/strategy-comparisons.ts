import type { PartChange } from '@/lib/compare/model';
import { diagramTitles } from '@/lib/diagrams/model/diagram-titles';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { compareStrategies } from '@/lib/strategies/compare-strategies';
import type { Guide } from './model';
import { strategyViews, technologyNames } from './strategy-views';

/** A strategy that can be compared. */
export interface ComparableStrategy {
  id: string;
  title: string;
  href: string;
  views: ComparableView[];
}

/** A diagram of a strategy. */
export interface ComparableView {
  /** `data-flow` */
  id: string;
  title: string;
  /** The id of the diagram. */
  diagram: string;
  /** The drawing's own size in pixels. */
  width: number;
  height: number;
}

/** What differs between two strategies in one view that both have. */
export interface StrategyPair {
  first: string;
  second: string;
  view: string;
  changes: PartChange[];
}

/** All strategies with diagrams, and each pair of them once, in every view that both have. */
export function strategyComparisons(
  guide: Guide,
  readDiagram: (id: string) => RenderedDiagram,
): { strategies: ComparableStrategy[]; pairs: StrategyPair[] } {
  const drawn = strategyViews(guide, readDiagram);
  const technologies = technologyNames(guide);
  return {
    strategies: drawn.map(({ page, views }) => ({
      id: page.strategy.id,
      title: page.title,
      href: page.href,
      views: views.map(({ id, diagram }) => ({
        id,
        title: diagramTitles(diagram.graph).view,
        diagram: diagram.graph.id,
        width: diagram.width,
        height: diagram.height,
      })),
    })),
    pairs: drawn.flatMap((first, index) =>
      drawn.slice(index + 1).flatMap((second) =>
        first.views.flatMap(({ id, diagram }) => {
          const other = second.views.find((view) => view.id === id);
          return other
            ? [
                {
                  first: first.page.strategy.id,
                  second: second.page.strategy.id,
                  view: id,
                  changes: compareStrategies(diagram, other.diagram, technologies),
                },
              ]
            : [];
        }),
      ),
    ),
  };
}
