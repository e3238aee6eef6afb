import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type FileChange = 'added' | 'changed' | 'removed';

/** A commit that touched files of content/. */
export interface Commit {
  hash: string;
  /** When it was made, by the committer's clock: `2026-03-01T09:30:00+01:00`. */
  time: string;
  /** The first line of its message. */
  subject: string;
  /** What it did to files of content/, by their paths from the root. */
  files: ReadonlyMap<string, FileChange>;
  /** True where a shallow clone ends: such a commit names all files, whenever they were changed. */
  isEnd: boolean;
}

const known = new Map<string, Promise<Commit[]>>();

/**
 * Asks git, once in a process, for the commits that touched content/, newest first. There are none outside of a
 * repository or before its first commit, and none behind the end of a shallow clone. Rejects with what git says where
 * it fails for another reason: pages would lose their days, and the guide its feed, without a word.
 */
export function readHistory(root: string): Promise<Commit[]> {
  let history = known.get(root);
  if (!history) {
    history = readLog(root);
    known.set(root, history);
  }
  return history;
}

async function readLog(root: string): Promise<Commit[]> {
  const git = async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
      maxBuffer: 2 ** 28,
      // Its messages are read, and they are translated.
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout;
  };
  try {
    const [log, shallow] = await Promise.all([
      git('log', '--format=%x00%H%n%cI%n%P%n%s', '--name-status', '--no-renames', '--relative', '--', 'content'),
      git('rev-parse', '--is-shallow-repository'),
    ]);
    return parseHistory(log, shallow.trim() === 'true');
  } catch (error) {
    if (hasNoHistory(error)) return [];
    const said = fieldOf(error, 'stderr') || (error instanceof Error ? error.message : error);
    throw new Error(`Git cannot tell the history of ${root}: ${String(said).trim()}`, { cause: error });
  }
}

/** Whether git is not there, or says that there is no repository or no commit: nothing to tell, and no failure. */
function hasNoHistory(error: unknown): boolean {
  if (fieldOf(error, 'code') === 'ENOENT') return true;
  return /not a git repository|does not have any commits yet/.test(String(fieldOf(error, 'stderr')));
}

function fieldOf(error: unknown, name: string): unknown {
  return error !== null && typeof error === 'object' ? Reflect.get(error, name) : undefined;
}

const changeOf: Record<string, FileChange> = { A: 'added', D: 'removed' };

/**
 * Reads a log of commits, newest first: each is `\0`, then lines with its hash, its time, its parents and its
 * subject, then a line for each file, `<letter>\t<path>`.
 */
export function parseHistory(log: string, isShallow: boolean): Commit[] {
  return log
    .split('\0')
    .slice(1)
    .map((commit) => {
      const [hash = '', time = '', parents = '', subject = '', ...lines] = commit.split('\n');
      const files = lines.filter(Boolean).map((line): [string, FileChange] => {
        const [letter = '', file = ''] = line.split('\t');
        return [file, changeOf[letter] ?? 'changed'];
      });
      return { hash, time, subject, files: new Map(files), isEnd: isShallow && parents === '' };
    });
}
