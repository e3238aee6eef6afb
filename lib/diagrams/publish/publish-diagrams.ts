import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { Guide } from '@/lib/content/model';
import { diagramDetails } from './diagram-details';
import { loadPictures } from './load-pictures';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { publishedFormNames, type PublishedForm } from '@/lib/diagrams/model/published-forms';

/** So that text is sharp on dense screens and when it is enlarged. */
const pngScale = 2;

/**
 * Writes what is published of each diagram to `.generated/diagram-files/<strategy>/<view>.<form>`, so that the
 * app has only to serve it, and removes the files of diagrams that are no more.
 */
export async function publishDiagrams(options: {
  root: string;
  diagrams: RenderedDiagram[];
  guide: Guide;
}): Promise<void> {
  const { root, diagrams, guide } = options;
  const folder = path.join(root, '.generated/diagram-files');
  const pictures = await loadPictures(
    diagrams.flatMap(({ standaloneSvg, standaloneDarkSvg }) => [standaloneSvg, standaloneDarkSvg]),
    { root, cache: 'picture-cache', scale: pngScale },
  );
  for (const [index, diagram] of diagrams.entries()) {
    const forms: Record<PublishedForm, string | Uint8Array> = {
      svg: diagram.standaloneSvg,
      'dark.svg': diagram.standaloneDarkSvg,
      png: pictures[2 * index] ?? '',
      'dark.png': pictures[2 * index + 1] ?? '',
      mmd: diagram.source,
      json: `${JSON.stringify(diagram.graph, null, 2)}\n`,
      'details.json': `${JSON.stringify(diagramDetails(diagram, diagrams, guide))}\n`,
    };
    for (const form of publishedFormNames) {
      await writeIfChanged(path.join(folder, `${diagram.graph.id}.${form}`), forms[form]);
    }
  }
  await removeStale(root, folder);
}

/** A diagram with a fault keeps its last good files; one whose source is gone loses them. */
async function removeStale(root: string, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const id = path.relative(folder, file).replace(/\.[^/\\]*$/, '');
    if (!existsSync(path.join(root, 'content/diagrams', `${id}.mmd`))) await rm(file);
  }
}
