import type { AssistantContext, Guide, Page } from '@/lib/content/model';
import { listedRecords } from '@/lib/content/listed-records';
import { isTold } from './told-commits';
import { readHistory } from './history';
import { readLastChanges, type LastChanges } from './last-changes';
import { readingMinutes } from './reading-time';

/** What is told about a page beside its text. */
export interface PageFacts {
  /** The day of its last change, `2026-03-01`, or null where git cannot tell. */
  changed: string | null;
  /** How long it takes to read, where that is long; else null. */
  minutes: number | null;
  /** As `readHasFeed` says. */
  hasFeed: boolean;
}

/** Fewer minutes than these say nothing. */
const longMinutes = 3;

export async function loadPageFacts(
  root: string,
  guide: Guide,
  page: Page,
  hidden: ReadonlySet<string> = new Set(),
): Promise<PageFacts> {
  // Pages that cannot be printed cannot be counted either.
  const minutes = hidden.size > 0 ? 0 : readingMinutes(guide, page);
  return {
    changed: lastChange(guide, page, await readLastChanges(root)),
    minutes: minutes < longMinutes ? null : minutes,
    hasFeed: await readHasFeed(root),
  };
}

/** Whether git can tell of changes to the guide, so that there is a feed of them. */
export async function readHasFeed(root: string): Promise<boolean> {
  return (await readHistory(root)).some(isTold);
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
function filesOf({ file, diagrams, components }: Page): string[] {
  const sources = diagrams.map(({ id }) => `content/diagrams/${id}.mmd`);
  const records = components.flatMap((name) => listedRecords.get(name) ?? []);
  return [file, ...sources, ...records];
}
