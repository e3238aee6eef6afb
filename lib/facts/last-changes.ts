import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The day on which each file of content/ was last changed, `2026-03-01`, by its path from the root. */
export type LastChanges = ReadonlyMap<string, string>;

const known = new Map<string, Promise<LastChanges>>();

/**
 * Asks git, once in a process, when the files of content/ were last changed. A file is missing from the answer
 * where git cannot tell: outside of a repository, before its first commit, or behind the end of a shallow clone.
 */
export function readLastChanges(root: string): Promise<LastChanges> {
  let changes = known.get(root);
  if (!changes) {
    changes = readLog(root);
    known.set(root, changes);
  }
  return changes;
}

async function readLog(root: string): Promise<LastChanges> {
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', root, '-c', 'core.quotePath=false', ...args], { maxBuffer: 2 ** 28 });
    return stdout;
  };
  try {
    const [log, shallow] = await Promise.all([
      git('log', '--format=%x00%cs %P', '--name-only', '--no-renames', '--relative', '--', 'content'),
      git('rev-parse', '--is-shallow-repository'),
    ]);
    return parseLog(log, shallow.trim() === 'true');
  } catch {
    return new Map(); // No git, or no repository.
  }
}

/**
 * The newest day of each file in a log of commits, newest first, each as `\0<day> <parents>` with the names of its
 * files below. A commit without parents in a shallow clone is where the clone ends: it names all files, whenever
 * they were changed.
 */
export function parseLog(log: string, isShallow: boolean): LastChanges {
  const days = new Map<string, string | null>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [day = '', ...parents] = head.trim().split(' ');
    const isEnd = isShallow && parents.length === 0;
    for (const file of files.filter(Boolean)) if (!days.has(file)) days.set(file, isEnd ? null : day);
  }
  return new Map([...days].filter((entry): entry is [string, string] => entry[1] !== null));
}
