import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { checkGuide } from '@/lib/build/check-guide';
import { pruneCompiledPages } from '@/lib/content/compiled-pages';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { Problem } from '@/lib/problem';

/**
 * Everything that comes before `next build`: checks the content and renders the diagrams into
 * `.generated/diagrams/<strategy>/<view>.json`, which is all that the app, and what is published of them, reads.
 * Returns every problem found, in content and diagrams together; with none but warnings the site can be built.
 * Sets `window` and `document` in this process, so Next must run in another one.
 */
export async function prepare(options: { root: string; progress?: (message: string) => void }): Promise<Problem[]> {
  const { root, progress } = options;
  const { content, diagrams, problems } = await checkGuide(root, process.env, progress);
  await pruneCompiledPages(
    root,
    content.pages.map(({ page }) => page.id),
  );
  await writeDiagrams(root, diagrams, new Set(content.diagramIds));
  return problems;
}

/** The last that this process has written into each file: the development server prepares the guide at every edit. */
const written = new Map<string, RenderedDiagram>();

async function writeDiagrams(root: string, diagrams: RenderedDiagram[], known: Set<string>): Promise<void> {
  const folder = path.join(root, '.generated/diagrams');
  for (const diagram of diagrams) {
    const file = path.join(folder, `${diagram.graph.id}.json`);
    if (written.get(file) === diagram) continue;
    await writeIfChanged(file, `${JSON.stringify(diagram)}\n`);
    written.set(file, diagram);
  }
  // One with a fault keeps its last good picture, which `npm run dev` goes on to show.
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((file) => file.endsWith('.json'))) {
    const id = name
      .replace(/\.json$/, '')
      .split(path.sep)
      .join('/');
    if (!known.has(id)) await rm(path.join(folder, name));
  }
}
