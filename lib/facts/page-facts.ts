import { attributeOf, elementsOf } from '@/lib/content/mdx-elements';
import type { AssistantContext, Guide, Page } from '@/lib/content/model';
import { parseMdx } from '@/lib/content/parse-mdx';
import { listedRecords } from '@/lib/content/record-files';
import { toldCommits } from './told-commits';
import { readHistory } from './history';
import { readLastChanges, type LastChanges } from './last-changes';
import { readingMinutes } from './reading-time';

/** What is told about a page beside its text. */
export interface PageFacts {
  /** The day of its last change, `2026-03-01`, or null where git cannot tell. */
  changed: string | null;
  /** How long it takes to read, where that is long; else null. */
  minutes: number | null;
  /** Whether git can tell of changes to the guide, so that there is a feed of them. */
  hasFeed: boolean;
}

/** Fewer minutes than these say nothing. */
const longMinutes = 3;

export async function loadPageFacts(root: string, guide: Guide, page: Page): Promise<PageFacts> {
  const minutes = readingMinutes(guide, page);
  return {
    changed: lastChange(guide, page, await readLastChanges(root)),
    minutes: minutes < longMinutes ? null : minutes,
    hasFeed: toldCommits(await readHistory(root)).length > 0,
  };
}

/** The newest change of the files that a page is made from. */
export function lastChange(guide: Guide, page: Page, changes: LastChanges): string | null {
  const printed = page.wholeGuide ? guide.pages : [page];
  const days = printed.flatMap(filesOf).flatMap((file) => changes.get(file) ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The newest change of the pages that a context is made from. */
export function contextChange(guide: Guide, { sections }: AssistantContext, changes: LastChanges): string | null {
  const hrefs = new Set(sections.map((address) => address.split('#')[0]));
  const days = guide.pages
    .filter(({ href }) => hrefs.has(href))
    .flatMap((page) => lastChange(guide, page, changes) ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The page's own file, its diagrams, and the records that it lists as a whole. */
function filesOf({ file, body }: Page): string[] {
  const { tree } = parseMdx(file, body);
  const files = (tree ? elementsOf(tree) : []).flatMap(({ element }) => {
    if (element.name === 'Diagram') return `content/diagrams/${attributeOf(element, 'id')}.mmd`;
    return listedRecords.get(element.name) ?? [];
  });
  return [file, ...files];
}
