import { chaptersOf } from '@/lib/content/chapters';
import { loadGuide } from '@/lib/content/load-guide';
import { strategyFactNames, type Page } from '@/lib/content/model';

/** The guide as its authors wrote it: what the tests look for on the pages comes from here, not from the pages. */
export const { guide } = await loadGuide({ root: process.cwd() });

/** The addresses others link to. */
export const addresses = [
  '/',
  '/start',
  '/backend',
  '/layers',
  '/frontend',
  '/deployment',
  '/deployment/docker-compose',
  '/deployment/managed-services',
  '/deployment/container-orchestration',
  '/deployment/vercel',
  '/reference',
  '/fcube',
  '/guide',
];

export const strategies = ['docker-compose', 'managed-services', 'container-orchestration'];

export function pageAt(href: string): Page {
  const page = guide.pages.find((each) => each.href === href);
  if (!page) throw new Error(`The guide has no page ${href}`);
  return page;
}

/** The pages whose text is printed at an address: one, or all at that of the whole guide. */
export function pagesPrintedAt(href: string): Page[] {
  const page = pageAt(href);
  return page.wholeGuide ? [page, ...chaptersOf(guide)] : [page];
}

/** How many rows the tables of a page have below their heads. */
export function tableRows({ body }: Page): number {
  const lines = body.split('\n').filter((line) => line.startsWith('|'));
  const heads = lines.filter((line) => /^[|\s:-]+$/.test(line)).length;
  const technologies = [...body.matchAll(/<TechTable ids="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/));
  const compared = strategyFactNames.filter((name) => guide.pages.some(({ strategy }) => strategy?.facts[name]));
  return (
    lines.length -
    2 * heads +
    technologies.length +
    (body.includes('<StrategyComparison') ? compared.length : 0) +
    (body.includes('<VersionTable') ? guide.technologies.length : 0)
  );
}

/** Ids of the diagrams on a page, in order. */
export function diagramsOn({ body }: Page): string[] {
  return [...body.matchAll(/<Diagram id="([^"]*)"/g)].map(([, id = '']) => id);
}
