import { SiteLink } from '@/components/site-link';
import type { PageContext } from '@/components/guide/page-context';
import { Table } from '@/components/ui/table';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { Guide } from '@/lib/content/model';
import { type StrategyWithViews, strategyViews } from '@/lib/content/strategy-views';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { type FigureCell, type FigureRow, figureRows } from '@/lib/strategies/figure-rows';

interface StrategyFiguresProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

/** What can be counted in the first diagram of each strategy, side by side, and how each figure is counted. */
export function StrategyFigures({ guide, readDiagram }: StrategyFiguresProps) {
  const strategies = strategyViews(guide, readDiagram);
  return (
    <div data-breakout="">
      <Table stacks className="sm:min-w-184">
        <thead className="max-sm:hidden">
          <tr>
            <th scope="col">Figure</th>
            {strategies.map(({ page }) => (
              <th key={page.href} scope="col" style={{ width: '23%' }}>
                <SiteLink
                  href={page.href}
                  className="font-semibold text-primary underline decoration-1 underline-offset-3"
                >
                  {page.navTitle}
                </SiteLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figureRows(strategies.map(({ views }) => views[0]?.diagram ?? null)).map(({ name, how, asks, cells }) => (
            <tr key={name}>
              <th scope="row" className="max-sm:pt-2.5 max-sm:pb-1">
                {name}
                <span className="block text-xs leading-snug font-normal text-pretty text-muted-foreground">{how}</span>
              </th>
              {strategies.map((strategy, index) => (
                <td
                  key={strategy.page.href}
                  className="items-baseline gap-x-4 max-sm:grid max-sm:grid-cols-facts max-sm:py-1.5 max-sm:last:pb-3"
                >
                  {/* Stacked, there is no column to tell whose figure it is. */}
                  <span className="text-muted-foreground sm:hidden">{strategy.page.navTitle}</span>
                  <div>
                    <Figure cell={cells[index]} asks={asks} strategy={strategy} guide={guide} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface FigureProps {
  cell: FigureCell | undefined;
  asks: FigureRow['asks'];
  strategy: StrategyWithViews;
  guide: Guide;
}

/** A number, and the nodes that it counts, each a link to what the diagram says of it. */
function Figure({ cell, asks, strategy: { page, views }, guide }: FigureProps) {
  const diagram = views[0]?.diagram;
  if (!cell || !diagram) return '–';
  const view = diagramPlace(diagram.graph.id, guide)?.view ?? null;
  const address = (id: string) =>
    questionLink(
      { page: page.href, view },
      asks === 'fail' ? { kind: 'fail', ids: [id], unknown: [] } : { kind: 'node', id },
    );
  return (
    <>
      <span className="text-lg font-semibold">{cell.count}</span>
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
