import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedFormNames, publishedForms } from '@/lib/diagrams/model/published-forms';
import { guideRoot } from '@/lib/site/guide-root';

/** Where `scripts/prepare.ts` puts the published files. */
const folderBelow = (root: string) => path.join(root, '.generated/diagram-files');

/** Paths below /diagrams/ of all published files, sorted: `docker-compose/infrastructure.svg`. */
export function diagramFiles(root = guideRoot()): string[] {
  const folder = folderBelow(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => formOf(name) !== undefined)
    .sort();
}

/**
 * The content of one published file.
 *
 * @param file as diagramFiles lists it
 * @throws when there is no such file
 */
export function diagramFile(file: string, root = guideRoot()): { body: Uint8Array<ArrayBuffer>; type: string } {
  const form = formOf(file);
  if (!form || !diagramFiles(root).includes(file)) throw new Error(`No diagram is published as ${file}`);
  return {
    body: new Uint8Array(readFileSync(path.join(folderBelow(root), file))),
    type: publishedForms[form],
  };
}

/** `a/b.dark.svg` → `dark.svg`; nothing for a file of another kind. */
function formOf(file: string) {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return publishedFormNames.find((form) => form === name.slice(name.indexOf('.') + 1));
}
