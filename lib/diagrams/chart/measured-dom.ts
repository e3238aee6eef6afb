import { SVGPathCommander } from 'svg-path-commander';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import { boxOf, join, matrixOf, multiply, transformBox, type Box, type Matrix } from './chart-box';
import { layOutText, reach, widthOf } from './chart-text';
import { fontSizeOf } from './element-style';

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Answers in a DOM without a layout what Mermaid asks of one while it draws: how large texts and shapes are. Texts
 * are measured with the font that will draw them.
 */
export function measureDom(window: Window & typeof globalThis, measure: MeasureText): void {
  const boxAround = (element: Element) => boxOf(element, measure) ?? nothing;
  define(window.SVGElement.prototype, {
    getBBox(this: Element) {
      return boxAround(this);
    },
    getComputedTextLength(this: Element) {
      const text = this.closest('text') ?? this;
      return layOutText(text, measure)
        .filter(({ element }) => this.contains(element))
        .reduce((sum, { width }) => sum + width, 0);
    },
    getTotalLength(this: Element) {
      return SVGPathCommander.getTotalLength(this.getAttribute('d') ?? 'M0 0');
    },
    getPointAtLength(this: Element, length: number) {
      return SVGPathCommander.getPointAtLength(this.getAttribute('d') ?? 'M0 0', length);
    },
    getBoundingClientRect(this: Element) {
      let matrix: Matrix = matrixOf(this);
      for (let at = this.parentElement; at && 'getBBox' in at; at = at.parentElement)
        matrix = multiply(matrixOf(at), matrix);
      return rectOf(transformBox(boxAround(this), matrix));
    },
  });
  define(window.HTMLElement.prototype, {
    getBoundingClientRect(this: HTMLElement) {
      return rectOf(boxOfHtml(this));
    },
  });
  // Of a page without a layout these are 0, and Mermaid would make its charts as narrow.
  for (const name of ['offsetWidth', 'clientWidth']) {
    Object.defineProperty(window.HTMLElement.prototype, name, { configurable: true, get: () => chartWidth });
  }

  function boxOfHtml(element: HTMLElement): Box {
    const picture = element.querySelector('svg');
    if (picture) return join([boxAround(picture)]) ?? nothing;
    const size = fontSizeOf(element);
    const lines = (element.innerHTML ?? '').split(/<br\s*\/?>/).map((line) => line.replaceAll(/<[^>]*>/g, ''));
    const width = Math.max(0, ...lines.map((line) => widthOf(line.trim(), size, 400, measure)));
    return { ...nothing, width, height: lines.length * (reach.above + reach.below) * size };
  }
}

/** How wide a page is to Mermaid, in CSS pixels: about what a page of the guide has for a figure. */
export const chartWidth = 800;

function define(prototype: object, functions: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(functions)) {
    Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
  }
}

function rectOf({ x, y, width, height }: Box): DOMRect {
  const rect = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  return { ...rect, toJSON: () => rect };
}
