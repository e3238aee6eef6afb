import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where `scripts/prepare.ts` puts the pictures of links; the app runs from the project's root. */
export function unfurlFolder(root = process.cwd()): string {
  return path.join(root, '.generated/unfurl-files');
}

/** Paths below /og/ of all pictures, sorted: `deployment/vercel.png`. */
export function unfurlFiles(root = process.cwd()): string[] {
  const folder = unfurlFolder(root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.png'))
    .sort();
}

/** The picture at one of these paths. Throws when there is none. */
export function readUnfurl(file: string, root = process.cwd()): Uint8Array<ArrayBuffer> {
  if (!unfurlFiles(root).includes(file)) throw new Error(`No picture is published as ${file}`);
  return new Uint8Array(readFileSync(path.join(unfurlFolder(root), file)));
}
