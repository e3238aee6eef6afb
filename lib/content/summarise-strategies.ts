import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { StrategySummary } from '@/lib/strategies/decision-record';
import { strategyConsequences } from '@/lib/strategies/strategy-consequences';
import type { Guide } from './model';
import { strategyPages } from './strategy-pages';
import { strategyViews, technologyNames, viewOf } from './strategy-views';

/** A strategy as the chooser shows it. */
export interface ChoosableStrategy extends StrategySummary {
  href: string;
  tagline: string;
}

/** All strategies with what follows from taking each: computed from their first views. */
export function summariseStrategies(guide: Guide, readDiagram: (id: string) => RenderedDiagram): ChoosableStrategy[] {
  const drawn = strategyViews(guide, readDiagram);
  const technologies = technologyNames(guide);
  return strategyPages(guide).map((page): ChoosableStrategy => {
    const own = drawn.find((each) => each.page === page);
    const main = own?.views[0];
    const others = drawn.flatMap((each) => {
      const view = main && viewOf(each, main.id);
      return each.page === page || !view ? [] : [{ title: each.page.title, diagram: view.diagram }];
    });
    return {
      id: page.strategy.id,
      title: page.title,
      href: page.href,
      url: `${guide.site.url}${page.href}`,
      tagline: page.strategy.tagline,
      consequences: main
        ? strategyConsequences({ title: page.title, diagram: main.diagram }, others, technologies)
        : [],
    };
  });
}
