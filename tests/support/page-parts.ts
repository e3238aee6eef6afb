import { figureRows } from '@/lib/strategies/figure-rows';
import { chaptersOf } from '@/lib/content/chapters';
import { factNames } from '@/lib/content/fact-names';
import type { Guide, Page } from '@/lib/content/model';

/** The pages whose text is printed on a page: one, or all on that of the whole guide. */
export function printedPages(guide: Guide, page: Page): Page[] {
  return page.wholeGuide ? [page, ...chaptersOf(guide)] : [page];
}

/** How many rows the tables of a page have below their heads. */
export function rowsOf(guide: Guide, { body }: Page): number {
  const lines = body.split('\n').filter((line) => line.startsWith('|'));
  const heads = lines.filter((line) => /^[|\s:-]+$/.test(line)).length;
  const technologies = [...body.matchAll(/<TechTable ids="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/));
  const compared = factNames(guide);
  return (
    lines.length -
    2 * heads +
    technologies.length +
    (body.includes('<StrategyComparison') ? compared.length : 0) +
    (body.includes('<ChoiceRules') ? (guide.choice?.rules.length ?? 0) : 0) +
    (body.includes('<StrategyFigures') ? figureRows([]).length : 0) +
    (body.includes('<VersionTable') ? guide.technologies.length : 0)
  );
}

/** Ids of the diagrams on a page, in order. */
export function diagramsOn({ body }: Pick<Page, 'body'>): string[] {
  return [...body.matchAll(/<Diagram id="([^"]*)"/g)].map(([, id = '']) => id);
}
