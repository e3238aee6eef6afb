import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { Problem } from '@/lib/problem';

const fileOf = (root: string) => path.join(root, '.generated/problems.json');

/** Keeps what the check found, for the development server to show on the pages that it is about. */
export async function keepProblems(root: string, problems: Problem[]): Promise<void> {
  await writeIfChanged(fileOf(root), `${JSON.stringify(problems)}\n`);
}

/** What the check found when content was last saved; nothing in a build, which stops at the first fault. */
export function readKnownProblems(root: string): Problem[] {
  if (process.env.NODE_ENV !== 'development' || !existsSync(fileOf(root))) return [];
  return JSON.parse(readFileSync(fileOf(root), 'utf8')) as Problem[];
}
