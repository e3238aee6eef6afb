import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '../test';
import { parseHistory, readHistory } from '@/lib/facts/history';
import { lastChanges, readLastChanges } from '@/lib/facts/last-changes';

/** What one commit does: the files that it writes, and those that it takes away. */
interface Change {
  day: string;
  writes?: string[];
  removes?: string[];
}

interface Repository {
  root: string;
  /** Makes commits, the oldest first, by a single command: starting git takes longer than all that it does here. */
  commit: (...changes: Change[]) => void;
  git: (...args: string[]) => string;
}

const test = base.extend<{ folder: string; repository: Repository }>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'guide-history-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  repository: async ({ folder }, use) => {
    const root = path.join(folder, 'guide');
    await mkdir(root);
    const git = (...args: string[]) => run(root, args);
    git('init', '--quiet', '--initial-branch=main', '--template=');
    await use({
      root,
      git,
      commit: (...changes) => void run(root, ['fast-import', '--quiet'], changes.map(importOf).join('')),
    });
  },
});

function run(root: string, args: string[], input = ''): string {
  return execFileSync('git', ['-C', root, ...args], { input, encoding: 'utf8' });
}

/** A commit in the language of `git fast-import`; the first one begins the branch. */
function importOf({ day, writes = [], removes = [] }: Change, index: number): string {
  const seconds = Date.parse(`${day}T23:30:00+02:00`) / 1000;
  return [
    `commit refs/heads/main`,
    `mark :${index + 1}`,
    `committer Test <test@example.com> ${seconds} +0200`,
    `data ${day.length}\n${day}`,
    ...(index > 0 ? [`from :${index}`] : []),
    ...writes.map((file) => `M 644 inline ${file}\ndata ${day.length}\n${day}`),
    ...removes.map((file) => `D ${file}`),
    '',
  ].join('\n');
}

test('each file has the day of the last commit that changed it', async ({ repository: { root, commit } }) => {
  commit(
    { day: '2026-01-01', writes: ['content/pages/index.mdx', 'content/pages/a b é.mdx', 'README.md'] },
    { day: '2026-02-03', writes: ['content/pages/index.mdx'] },
    { day: '2026-03-05', writes: ['README.md'] },
  );
  expect(Object.fromEntries(await readLastChanges(root))).toEqual({
    'content/pages/index.mdx': '2026-02-03',
    'content/pages/a b é.mdx': '2026-01-01',
  });
});

test('a project may be a folder of a repository', async ({ repository: { root, commit } }) => {
  commit({ day: '2026-01-01', writes: ['content/pages/other.mdx', 'guide/content/pages/index.mdx'] });
  await mkdir(path.join(root, 'guide'));
  const changes = await readLastChanges(path.join(root, 'guide'));
  expect(Object.fromEntries(changes)).toEqual({ 'content/pages/index.mdx': '2026-01-01' });
});

test('a shallow clone knows only what it can know', async ({ folder, repository: { root, commit, git } }) => {
  commit(
    { day: '2026-01-01', writes: ['content/old.mdx', 'content/new.mdx'] },
    { day: '2026-02-03', writes: ['README.md'] },
    { day: '2026-03-05', writes: ['content/new.mdx'] },
  );
  const clone = path.join(folder, 'clone');
  git('clone', '--quiet', '--depth=2', `file://${root}`, clone);
  expect(Object.fromEntries(await readLastChanges(clone))).toEqual({ 'content/new.mdx': '2026-03-05' });
});

test('a clone of the last commit knows nothing', async ({ folder, repository: { root, commit, git } }) => {
  commit({ day: '2026-01-01', writes: ['content/old.mdx'] }, { day: '2026-02-03', writes: ['content/new.mdx'] });
  const clone = path.join(folder, 'clone');
  git('clone', '--quiet', '--depth=1', `file://${root}`, clone);
  expect([...(await readLastChanges(clone))]).toEqual([]);
});

test('neither does a folder without a repository, or one without a commit', async ({
  folder,
  repository: { root },
}) => {
  expect([...(await readLastChanges(folder))]).toEqual([]);
  expect([...(await readLastChanges(root))]).toEqual([]);
});

test('a failure of git is told, and not taken for no history', async ({ repository: { root, commit } }) => {
  commit({ day: '2026-01-01', writes: ['content/pages/index.mdx'] });
  await writeFile(path.join(root, '.git/refs/heads/main'), '0123456789012345678901234567890123456789\n');
  await expect(readHistory(root)).rejects.toThrow(/^Git cannot tell the history of .*: fatal: bad object/s);
});

const log = [
  '\0bbb\n2026-02-03T10:00:00Z\nabc def\nSecond\n\nM\ta.mdx\nD\tc.mdx\n',
  '\0aaa\n2026-01-01T09:00:00+01:00\n\nFirst: a "start" | of it\n\nA\ta.mdx\nA\tb é.mdx\n',
].join('');

test('the first commit of a whole repository counts, the end of a shallow one does not', () => {
  const days = (isShallow: boolean) => Object.fromEntries(lastChanges(parseHistory(log, isShallow)));
  expect(days(false)).toEqual({ 'a.mdx': '2026-02-03', 'c.mdx': '2026-02-03', 'b é.mdx': '2026-01-01' });
  expect(days(true)).toEqual({ 'a.mdx': '2026-02-03', 'c.mdx': '2026-02-03' });
});

test('a log is read as commits', () => {
  const [second, first] = parseHistory(log, true);
  expect(second).toMatchObject({ hash: 'bbb', time: '2026-02-03T10:00:00Z', subject: 'Second', isEnd: false });
  expect([...(second?.files ?? [])]).toEqual([
    ['a.mdx', 'changed'],
    ['c.mdx', 'removed'],
  ]);
  expect(first).toMatchObject({ subject: 'First: a "start" | of it', isEnd: true });
  expect([...(first?.files ?? [])]).toEqual([
    ['a.mdx', 'added'],
    ['b é.mdx', 'added'],
  ]);
  expect(parseHistory('', false)).toEqual([]);
});

test('git is asked for what commits did and when', async ({ repository: { root, commit } }) => {
  commit(
    { day: '2026-01-01', writes: ['content/pages/index.mdx', 'content/pages/a b é.mdx', 'README.md'] },
    { day: '2026-02-03', writes: ['content/pages/a b é.mdx'], removes: ['content/pages/index.mdx'] },
  );
  const history = await readHistory(root);
  expect(history.map(({ subject, time, isEnd, files }) => ({ subject, time, isEnd, files: [...files] }))).toEqual([
    {
      subject: '2026-02-03',
      time: '2026-02-03T23:30:00+02:00',
      isEnd: false,
      files: [
        ['content/pages/a b é.mdx', 'changed'],
        ['content/pages/index.mdx', 'removed'],
      ],
    },
    {
      subject: '2026-01-01',
      time: '2026-01-01T23:30:00+02:00',
      isEnd: false,
      files: [
        ['content/pages/a b é.mdx', 'added'],
        ['content/pages/index.mdx', 'added'],
      ],
    },
  ]);
  expect(history[0]?.hash).toMatch(/^[\da-f]{40}$/);
});
