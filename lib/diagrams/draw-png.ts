import { Resvg } from '@resvg/resvg-js';
import type { PictureFonts } from './picture-fonts';

/** Picture points for each CSS pixel, so that text is sharp on dense screens and when it is enlarged. */
export const pngScale = 2;

/** Draws a standalone SVG as a PNG, without a browser. */
export function drawPng(svg: string, { family, files, characters }: PictureFonts): Uint8Array {
  const text = svg.replace(/<style[^>]*>.*?<\/style>|<[^>]*>|\s|&\w+;/gs, '');
  const picture = new Resvg(svg.replace(/(<svg [^>]*?font-family=")[^"]*/, `$1${family}`), {
    fitTo: { mode: 'zoom', value: pngScale },
    // Looking for the machine's fonts takes time; they are of use only for characters that ours has not.
    font: {
      fontFiles: files,
      loadSystemFonts: Array.from(text).some((character) => !characters.has(character)),
    },
  });
  return picture.render().asPng();
}
