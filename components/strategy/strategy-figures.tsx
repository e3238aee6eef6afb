import { SiteLink } from '@/components/site-link';
import type { PageContext } from '@/components/guide/page-context';
import { Table } from '@/components/ui/table';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { Guide } from '@/lib/content/model';
import { type StrategyWithViews, strategyViews } from '@/lib/content/strategy-views';
import { type FigureCell, figureRows } from '@/lib/strategies/figure-rows';

interface StrategyFiguresProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

/** What can be counted in the first diagram of each strategy, side by side, and how each figure is counted. */
export function StrategyFigures({ guide, readDiagram }: StrategyFiguresProps) {
  const strategies = strategyViews(guide, readDiagram);
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          {strategies.map(({ page }) => (
            <th key={page.href} scope="col">
              <SiteLink href={page.href} className="underline decoration-1 underline-offset-3">
                {page.navTitle}
              </SiteLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figureRows(strategies.map(({ views }) => views[0]?.diagram ?? null)).map(({ name, how, cells }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className="block max-w-56 text-xs font-normal text-muted-foreground">{how}</span>
            </th>
            {strategies.map((strategy, index) => (
              <td key={strategy.page.href}>
                <Figure cell={cells[index]} strategy={strategy} guide={guide} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface FigureProps {
  cell: FigureCell | undefined;
  strategy: StrategyWithViews;
  guide: Guide;
}

/** A number, and the nodes that it counts, each a link to it in the diagram. */
function Figure({ cell, strategy: { page, views }, guide }: FigureProps) {
  const diagram = views[0]?.diagram;
  if (!cell || !diagram) return '–';
  const view = diagramPlace(diagram.graph.id, guide)?.view;
  const address = (id: string) => `${page.href}?${new URLSearchParams({ ...(view ? { view } : {}), node: id })}`;
  return (
    <>
      {cell.count}
      {cell.sets.map((set) => (
        <span key={set.map(({ id }) => id).join(' ')} className="mt-1 block text-sm">
          {set.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <SiteLink href={address(id)} className="underline decoration-1 underline-offset-3">
                {name}
              </SiteLink>
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
