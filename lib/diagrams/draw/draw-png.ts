import { Resvg } from '@resvg/resvg-js';
import { missingCharacters } from './missing-characters';
import type { PictureFonts } from './picture-fonts';

/**
 * Draws a standalone SVG as a PNG, without a browser.
 *
 * @param fonts with the files of those that its text needs beside the site's own
 * @param scale picture points for each CSS pixel
 */
export function drawPng(svg: string, { family, files, characters }: PictureFonts, scale: number): Uint8Array {
  const picture = new Resvg(svg.replace(/(<svg [^>]*?font-family=")[^"]*/, `$1${family}`), {
    fitTo: { mode: 'zoom', value: scale },
    // Looking for the machine's fonts takes time; they are of use only for characters that ours has not.
    font: {
      fontFiles: files,
      loadSystemFonts: missingCharacters(svg, characters).size > 0,
    },
  });
  return picture.render().asPng();
}
