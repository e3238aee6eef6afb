import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { Guide } from '@/lib/content/model';
import { loadFontMeasure } from '@/lib/diagrams/layout/font-measure';
import { loadPictures } from '@/lib/diagrams/publish/load-pictures';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { listCards } from './cards';
import { drawCard } from './draw-card';
import { unfurlHref } from '@/lib/addresses';
import { unfurlFolder } from './unfurl-files';

const fontFile = fileURLToPath(new URL('../../app/fonts/plex-sans.woff2', import.meta.url));

/**
 * Draws the picture of every address that people share into `.generated/unfurl-files`, so that the app has only to
 * serve it, and removes those of addresses that are no more.
 */
export async function publishUnfurls(options: {
  root: string;
  diagrams: RenderedDiagram[];
  guide: Guide;
}): Promise<void> {
  const { root, diagrams, guide } = options;
  const cards = listCards(guide, diagrams);
  const measure = await loadFontMeasure(fontFile);
  const svgs = cards.map((card) => drawCard(card, measure));
  const pictures = await loadPictures(svgs, { root, cache: 'unfurl-cache', scale: 1 });
  const folder = unfurlFolder(root);
  const files = cards.map(({ href }) => path.join(folder, unfurlHref(href).slice('/og/'.length)));
  for (const [index, file] of files.entries()) await writeIfChanged(file, pictures[index] ?? '');
  const wanted = new Set(files);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(file)) await rm(file);
  }
}
