import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guideRoot } from '@/lib/site/guide-root';

/** Where `scripts/prepare.ts` puts the pictures of links. */
export function unfurlFolder(root = guideRoot()): string {
  return path.join(root, '.generated/unfurl-files');
}

/** Paths below /og/ of all pictures, sorted: `deployment/vercel.png`. */
export function unfurlFiles(root = guideRoot()): string[] {
  const folder = unfurlFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.png'))
    .sort();
}

/** The picture at one of these paths. Throws when there is none. */
export function readUnfurl(file: string, root = guideRoot()): Uint8Array<ArrayBuffer> {
  if (!unfurlFiles(root).includes(file)) throw new Error(`No picture is published as ${file}`);
  return new Uint8Array(readFileSync(path.join(unfurlFolder(root), file)));
}
