import { listedRecords } from '@/lib/content/listed-records';
import type { Commit } from './history';

/** What of the guide a file of content/ is read as. */
export type ToldKind = 'page' | 'diagram' | 'list';

/** As many as a reader of feeds looks back on. */
const mostChanges = 50;

const listFiles = new Set(listedRecords.values());

/** Whether a commit changed what readers see. */
export function isTold({ files, isEnd }: Commit): boolean {
  return !isEnd && [...files.keys()].some((file) => kindOfFile(file) !== null);
}

/** The commits that changed what readers see, newest first and not endlessly many. */
export function toldCommits(history: Commit[]): Commit[] {
  return history
    .filter(isTold)
    .toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))
    .slice(0, mostChanges);
}

/** Null for files that say nothing to readers by themselves: the order of pages, words for search, old links. */
export function kindOfFile(file: string): ToldKind | null {
  if (file.startsWith('content/pages/') && file.endsWith('.mdx')) return 'page';
  if (file.startsWith('content/diagrams/') && file.endsWith('.mmd')) return 'diagram';
  return listFiles.has(file) ? 'list' : null;
}
