import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { parseLog, readLastChanges } from '@/lib/facts/last-changes';

interface Repository {
  root: string;
  commit: (day: string, ...files: string[]) => Promise<void>;
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
    const git = (...args: string[]) => run(root, [], ...args);
    git('init', '--quiet', '--initial-branch=main');
    await use({
      root,
      git,
      async commit(day, ...files) {
        for (const file of files) {
          await mkdir(path.dirname(path.join(root, file)), { recursive: true });
          await writeFile(path.join(root, file), day);
        }
        git('add', '-A');
        run(root, [['GIT_COMMITTER_DATE', `${day}T23:30:00+02:00`]], 'commit', '--quiet', '-m', day);
      },
    });
  },
});

function run(root: string, variables: [string, string][], ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, ...Object.fromEntries(variables) };
  return execFileSync('git', ['-C', root, ...identity, ...args], { env, encoding: 'utf8' });
}

test('each file has the day of the last commit that changed it', async ({ repository: { root, commit } }) => {
  await commit('2026-01-01', 'content/pages/index.mdx', 'content/pages/a b é.mdx', 'README.md');
  await commit('2026-02-03', 'content/pages/index.mdx');
  await commit('2026-03-05', 'README.md');
  expect(Object.fromEntries(await readLastChanges(root))).toEqual({
    'content/pages/index.mdx': '2026-02-03',
    'content/pages/a b é.mdx': '2026-01-01',
  });
});

test('a project may be a folder of a repository', async ({ repository: { root, commit } }) => {
  await commit('2026-01-01', 'content/pages/other.mdx', 'guide/content/pages/index.mdx');
  const changes = await readLastChanges(path.join(root, 'guide'));
  expect(Object.fromEntries(changes)).toEqual({ 'content/pages/index.mdx': '2026-01-01' });
});

test('a shallow clone knows only what it can know', async ({ folder, repository: { root, commit, git } }) => {
  await commit('2026-01-01', 'content/old.mdx', 'content/new.mdx');
  await commit('2026-02-03', 'README.md');
  await commit('2026-03-05', 'content/new.mdx');
  const clone = path.join(folder, 'clone');
  git('clone', '--quiet', '--depth=2', `file://${root}`, clone);
  expect(Object.fromEntries(await readLastChanges(clone))).toEqual({ 'content/new.mdx': '2026-03-05' });
});

test('a clone of the last commit knows nothing', async ({ folder, repository: { root, commit, git } }) => {
  await commit('2026-01-01', 'content/old.mdx');
  await commit('2026-02-03', 'content/new.mdx');
  const clone = path.join(folder, 'clone');
  git('clone', '--quiet', '--depth=1', `file://${root}`, clone);
  expect([...(await readLastChanges(clone))]).toEqual([]);
});

test('neither does a folder without a repository, or one without a commit', async ({ folder, repository: { root } }) => {
  expect([...(await readLastChanges(folder))]).toEqual([]);
  expect([...(await readLastChanges(root))]).toEqual([]);
});

test('the first commit of a whole repository counts, the end of a shallow one does not', () => {
  const log = '\x002026-02-03 abc def\n\na.mdx\n\x002026-01-01 \n\na.mdx\nb.mdx\n';
  expect(Object.fromEntries(parseLog(log, false))).toEqual({ 'a.mdx': '2026-02-03', 'b.mdx': '2026-01-01' });
  expect(Object.fromEntries(parseLog(log, true))).toEqual({ 'a.mdx': '2026-02-03' });
});
