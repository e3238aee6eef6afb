import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** All `.mmd` files below content/diagrams, as sorted paths from the root with forward slashes. */
export async function listDiagramFiles(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'content/diagrams'), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mmd'))
    .map((name) => `content/diagrams/${name.split(path.sep).join('/')}`)
    .sort();
}
