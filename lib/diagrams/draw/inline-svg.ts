import { writeSvg, type SvgElement } from './svg-element';

/** Writes a drawing for use in a page that has diagram.css: classes only, without what other files need. */
export function inlineSvg(drawing: SvgElement): string {
  return writeSvg(strip(drawing));
}

function strip(element: SvgElement): SvgElement {
  const { xmlns: _xmlns, 'data-width': _width, ...attributes } = element.attributes;
  const children = element.children.map((child) => (typeof child === 'string' ? child : strip(child)));
  return { ...element, attributes, children };
}
