import { loadGuide } from '@/lib/content/load-guide';
import type { Page } from '@/lib/content/model';
import { printedPages, rowsOf } from './page-parts';

export { diagramsOn } from './page-parts';

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

/** As `printedPages` says. */
export function pagesPrintedAt(href: string): Page[] {
  return printedPages(guide, pageAt(href));
}

/** As `rowsOf` says. */
export function tableRows(page: Page): number {
  return rowsOf(guide, page);
}
