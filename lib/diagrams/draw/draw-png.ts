import { Resvg } from '@resvg/resvg-js';
import type { PictureFonts } from './picture-fonts';

/** Draws a standalone SVG as a PNG, without a browser. */
export function drawPng(svg: string, { family, files, characters }: PictureFonts, scale: number): Uint8Array {
  const text = svg.replace(/<style[^>]*>.*?<\/style>|<[^>]*>|\s|&\w+;/gs, '');
  const picture = new Resvg(svg.replace(/(<svg [^>]*?font-family=")[^"]*/, `$1${family}`), {
    fitTo: { mode: 'zoom', value: scale },
    // Looking for the machine's fonts takes time; they are of use only for characters that ours has not.
    font: {
      fontFiles: files,
      loadSystemFonts: Array.from(text).some((character) => !characters.has(character)),
    },
  });
  return picture.render().asPng();
}
