import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImageSource } from './render';

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
};

/** Images of a guide's public/ as data, so that a picture needs no other file and no request. */
export function loadImages(root: string): ImageSource {
  const folder = path.join(root, 'public');
  return async (src) => {
    const fix = 'Put the picture into public/ and write its address there: `img: "/logo.svg"`.';
    if (!src.startsWith('/') || src.startsWith('//')) {
      return { fault: `The picture \`${src}\` is not one of this site, and pages fetch nothing from others.`, fix };
    }
    const file = path.join(folder, decodeURIComponent(src.split(/[?#]/)[0] ?? src));
    const type = types[path.extname(file).toLowerCase()];
    if (!type)
      return {
        fault: `\`${src}\` is no picture that can be drawn.`,
        fix: `Use one of ${Object.keys(types).join(', ')}.`,
      };
    const bytes = file.startsWith(folder + path.sep) ? await readFile(file).catch(() => null) : null;
    if (!bytes) return { fault: `There is no picture \`public${src}\`.`, fix };
    return { url: `data:${type};base64,${bytes.toString('base64')}` };
  };
}
