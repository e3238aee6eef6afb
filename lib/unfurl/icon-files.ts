import { readFileSync } from 'node:fs';
import path from 'node:path';
import { guideRoot } from '@/lib/site/guide-root';

/** Sizes of the icons that are PNGs, by their names below /icons/. */
export const iconSizes = { 'apple-touch-icon.png': 180, '192.png': 192, '512.png': 512 } as const;

export const iconNames = Object.keys(iconSizes) as (keyof typeof iconSizes)[];

/** Where `scripts/prepare.ts` puts them. */
export function iconFolder(root = guideRoot()): string {
  return path.join(root, '.generated/icons');
}

/** One of these icons, or `favicon.ico`. Throws for any other name. */
export function readIcon(name: string): Uint8Array<ArrayBuffer> {
  const known = ['favicon.ico', ...iconNames].find((each) => each === name);
  if (!known) throw new Error(`There is no icon ${name}`);
  return new Uint8Array(readFileSync(path.join(iconFolder(), known)));
}
