import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeIfChanged } from '@/lib/build/write-if-changed';
import { checkContent } from '@/lib/content/check-content';
import { loadGuide } from '@/lib/content/load-guide';
import { loadDiagrams } from '@/lib/diagrams/load';
import type { RenderedDiagram } from '@/lib/diagrams/model';
import type { Problem } from '@/lib/problem';

/**
 * Everything that comes before `next build`: checks the content and renders the diagrams into
 * `.generated/diagrams/<strategy>/<view>.json`, which is all the app reads of them.
 * Returns every problem found, in content and diagrams together; with none the site can be built.
 * Sets `window` and `document` in this process, so Next must run in another one.
 */
export async function prepare({ root }: { root: string }): Promise<Problem[]> {
  const { guide } = await loadGuide({ root });
  const contentProblems = await checkContent({ root });
  const { diagrams, problems } = await loadDiagrams({ root, technologies: guide.technologies });
  await writeDiagrams(path.join(root, '.generated/diagrams'), diagrams);
  return [...contentProblems, ...problems];
}

async function writeDiagrams(folder: string, diagrams: RenderedDiagram[]): Promise<void> {
  const wanted = new Map(diagrams.map((diagram) => [path.join(folder, `${diagram.graph.id}.json`), diagram]));
  for (const file of await listJson(folder)) {
    if (!wanted.has(file)) await rm(file);
  }
  for (const [file, diagram] of wanted) await writeIfChanged(file, `${JSON.stringify(diagram)}\n`);
}

async function listJson(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name));
}
