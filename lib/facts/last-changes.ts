import { readHistory, type Commit } from './history';

/** The day on which each file of content/ was last changed, `2026-03-01`, by its path from the root. */
export type LastChanges = ReadonlyMap<string, string>;

const known = new WeakMap<Commit[], LastChanges>();

/** When the files of content/ were last changed. A file is missing from the answer where git cannot tell. */
export async function readLastChanges(root: string): Promise<LastChanges> {
  return lastChanges(await readHistory(root));
}

/** The newest day of each file in a history, newest first. What only the end of a shallow clone names is not known. */
export function lastChanges(history: Commit[]): LastChanges {
  const cached = known.get(history);
  if (cached) return cached;
  const days = new Map<string, string | null>();
  for (const { time, files, isEnd } of history) {
    for (const file of files.keys()) if (!days.has(file)) days.set(file, isEnd ? null : time.slice(0, 10));
  }
  const changes = new Map([...days].filter((entry): entry is [string, string] => entry[1] !== null));
  known.set(history, changes);
  return changes;
}
