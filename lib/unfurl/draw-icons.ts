import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { iconFolder, iconNames, iconSizes } from './icon-files';

/** Draws the site's icon into `.generated/icons` in the forms that cannot be SVG. */
export async function drawIcons(root: string, svgFile: string): Promise<void> {
  const svg = await readFile(svgFile, 'utf8');
  const draw = (width: number) => new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  const folder = iconFolder(root);
  await mkdir(folder, { recursive: true });
  for (const name of iconNames) await writeIfChanged(path.join(folder, name), draw(iconSizes[name]));
  await writeIfChanged(path.join(folder, 'favicon.ico'), wrapInIco(draw(faviconSize), faviconSize));
}

const faviconSize = 32;

/** An ICO file is a list of pictures, and takes PNG as it is: a header, one entry, the picture. */
export function wrapInIco(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // An icon, no cursor,
  head.writeUInt16LE(1, 4); // of one picture.
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // Colour planes
  head.writeUInt16LE(32, 12); // Bits for each point
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18); // Where the picture begins
  return Buffer.concat([head, png]);
}
