import path from 'node:path';
import type { Page } from '@/lib/content/model';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { readGuide, type ReadGuide } from './read-guide';

/** The root of the fixture guide that has everything a guide can have. */
export const richRoot = path.resolve('tests/fixtures/guides/rich');

let reading: Promise<ReadGuide> | undefined;

/** The rich fixture guide, read once a process. */
export function readRichGuide(): Promise<ReadGuide> {
  reading ??= readGuide(richRoot);
  return reading;
}

/** One of its diagrams by its id. */
export async function richDiagram(id: string): Promise<RenderedDiagram> {
  const { diagrams } = await readRichGuide();
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`There is no diagram ${id}.`);
  return found;
}

/** One of its pages by its address. */
export async function richPage(href: string): Promise<Page> {
  const { guide } = await readRichGuide();
  const found = guide.pages.find((page) => page.href === href);
  if (!found) throw new Error(`There is no page ${href}.`);
  return found;
}

/** Its diagrams with their pictures: from the cache of an earlier build or test, else drawn in some seconds. */
export async function drawRichGuide(): Promise<RenderedDiagram[]> {
  const { guide } = await readRichGuide();
  const { diagrams, problems } = await loadDiagrams({ root: richRoot, guide });
  if (problems.length > 0) throw new Error(`The fixture has faults: ${JSON.stringify(problems)}`);
  return diagrams;
}
