import { inlineSvg } from '@/lib/diagrams/draw/inline-svg';
import { palette } from '@/lib/diagrams/draw/palette';
import { standaloneSvg } from '@/lib/diagrams/draw/standalone-svg';
import type { SvgElement } from '@/lib/diagrams/draw/svg-element';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { RenderContext } from './render';

/** One drawing as what stands in a page, and as the files of both themes. */
export function writePicture(
  drawing: SvgElement,
  look: RenderContext['look'],
): Pick<RenderedDiagram, 'svg' | 'standaloneSvg' | 'standaloneDarkSvg' | 'width' | 'height'> {
  return {
    svg: inlineSvg(drawing),
    standaloneSvg: standaloneSvg(drawing, { ...look, palette: palette.light }),
    standaloneDarkSvg: standaloneSvg(drawing, { ...look, palette: palette.dark }),
    width: Number(drawing.attributes.width),
    height: Number(drawing.attributes.height),
  };
}
