import { writeSvg, type SvgElement } from './svg-element';

/**
 * Writes a drawing for use in a page that has diagram.css: classes only, without what other files need. Each text
 * carries its width, so that one in another font than ours still fits its box. Links are left to the page, where a
 * node is a button.
 */
export function inlineSvg(drawing: SvgElement): string {
  return writeSvg(strip(drawing));
}

function strip(element: SvgElement): SvgElement {
  const { xmlns: _xmlns, 'data-width': width, ...attributes } = element.attributes;
  const fitted: Record<string, string> = width ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};
  const children = element.children
    .flatMap((child) => (typeof child !== 'string' && child.name === 'a' ? child.children : [child]))
    .map((child) => (typeof child === 'string' ? child : strip(child)));
  return { ...element, attributes: { ...attributes, ...fitted }, children };
}
