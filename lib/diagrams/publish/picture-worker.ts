import { drawPng } from '@/lib/diagrams/draw/draw-png';
import type { PictureFonts } from '@/lib/diagrams/draw/picture-fonts';

/** A picture for a thread to draw. */
export interface PictureTask {
  svg: string;
  fonts: PictureFonts;
  scale: number;
}

/** Draws a picture. */
export default function draw({ svg, fonts, scale }: PictureTask): Uint8Array {
  return drawPng(svg, fonts, scale);
}
