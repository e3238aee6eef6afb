import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';

/** Width and height of an image of public/ in pixels; null where they cannot be read. */
export function readImageSize(root: string, address: string): { width: number; height: number } | null {
  try {
    const { width, height } = imageSize(readFileSync(path.join(root, 'public', decodeURI(address))));
    return { width, height };
  } catch {
    return null;
  }
}
