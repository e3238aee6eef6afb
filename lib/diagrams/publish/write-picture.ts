import { inlineSvg } from '@/lib/diagrams/draw/inline-svg';
import { missingCharacters } from '@/lib/diagrams/draw/missing-characters';
import { packedFontFaces } from '@/lib/diagrams/draw/packed-fonts';
import { palette } from '@/lib/diagrams/draw/palette';
import { standaloneSvg } from '@/lib/diagrams/draw/standalone-svg';
import type { SvgElement } from '@/lib/diagrams/draw/svg-element';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { RenderContext } from './render';

/** One drawing as what stands in a page, and as the files of both themes. */
export async function writePicture(
  drawing: SvgElement,
  { characters, ...look }: RenderContext['look'],
): Promise<Pick<RenderedDiagram, 'svg' | 'standaloneSvg' | 'standaloneDarkSvg' | 'width' | 'height'>> {
  const inline = inlineSvg(drawing);
  const missing = missingCharacters(inline, characters);
  const fallbacks = missing.size > 0 ? await packedFontFaces(missing) : [];
  return {
    svg: inline,
    standaloneSvg: standaloneSvg(drawing, { ...look, fallbacks, palette: palette.light }),
    standaloneDarkSvg: standaloneSvg(drawing, { ...look, fallbacks, palette: palette.dark }),
    width: Number(drawing.attributes.width),
    height: Number(drawing.attributes.height),
  };
}
