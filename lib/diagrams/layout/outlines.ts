import type { DiagramShape } from '@/lib/diagrams/model/shapes';
import type { Box } from './geometry';
import { OutlinePen, type OutlinePath } from './outline-path';

/** The curve of a cylinder's cap, in CSS pixels. */
const cap = 7;

/**
 * The outline of a shape within its box. Long for it has one entry a shape.
 *
 * @param shape any but symbols of several parts, whose box is their outline
 */
export function outlineOf(shape: DiagramShape, box: Box): OutlinePath {
  const { width: w, height: h } = box;
  const pen = (x: number, y: number) => new OutlinePen(box, x, y);
  const polygon = (...corners: [number, number][]): OutlinePath => {
    const [[x, y] = [0, 0], ...rest] = corners;
    const drawn = pen(x, y);
    for (const [cornerX, cornerY] of rest) drawn.line(cornerX, cornerY);
    return drawn.close();
  };
  /** Pixels as shares of the box. */
  const across = (pixels: number) => pixels / w;
  const down = (pixels: number) => pixels / h;
  const slant = Math.min(0.4, h / 4 / w);
  switch (shape) {
    case 'circle':
    case 'double-circle':
    case 'ellipse':
    case 'small-circle':
    case 'framed-circle':
    case 'filled-circle':
    case 'crossed-circle':
      return pen(0, 0.5).arc(0.5, 0, 'upright').arc(1, 0.5, 'flat').arc(0.5, 1, 'upright').arc(0, 0.5, 'flat').close();
    case 'stadium': {
      const end = Math.min(0.5, h / 2 / w);
      return pen(end, 0)
        .line(1 - end, 0)
        .arc(1, 0.5, 'flat')
        .arc(1 - end, 1, 'upright')
        .line(end, 1)
        .arc(0, 0.5, 'flat')
        .arc(end, 0, 'upright')
        .close();
    }
    case 'cylinder':
    case 'lined-cylinder': {
      const c = down(cap);
      return pen(0, c)
        .arc(0.5, 0, 'upright')
        .arc(1, c, 'flat')
        .line(1, 1 - c)
        .arc(0.5, 1, 'upright')
        .arc(0, 1 - c, 'flat')
        .close();
    }
    case 'horizontal-cylinder': {
      const c = across(cap);
      return pen(c, 0)
        .line(1 - c, 0)
        .arc(1, 0.5, 'flat')
        .arc(1 - c, 1, 'upright')
        .line(c, 1)
        .arc(0, 0.5, 'flat')
        .arc(c, 0, 'upright')
        .close();
    }
    case 'diamond':
      return polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]);
    case 'hexagon':
      return polygon([slant, 0], [1 - slant, 0], [1, 0.5], [1 - slant, 1], [slant, 1], [0, 0.5]);
    case 'lean-right':
      return polygon([2 * slant, 0], [1, 0], [1 - 2 * slant, 1], [0, 1]);
    case 'lean-left':
      return polygon([0, 0], [1 - 2 * slant, 0], [1, 1], [2 * slant, 1]);
    case 'trapezoid':
      return polygon([slant, 0], [1 - slant, 0], [1, 1], [0, 1]);
    case 'inv-trapezoid':
      return polygon([0, 0], [1, 0], [1 - slant, 1], [slant, 1]);
    case 'triangle':
      return polygon([0.5, 0], [1, 1], [0, 1]);
    case 'flipped-triangle':
      return polygon([0, 0], [1, 0], [0.5, 1]);
    case 'hourglass':
      return polygon([0, 0], [1, 0], [0, 1], [1, 1]);
    case 'bolt':
      return polygon([0.62, 0], [0.05, 0.56], [0.48, 0.56], [0.36, 1], [0.95, 0.4], [0.52, 0.4]);
    case 'odd':
      return polygon([0, 0], [1, 0], [1, 1], [0, 1], [across(h * 0.3), 0.5]);
    case 'card':
      return polygon([across(12), 0], [1, 0], [1, 1], [0, 1], [0, down(12)]);
    case 'note':
      return polygon([0, 0], [1 - across(12), 0], [1, down(12)], [1, 1], [0, 1]);
    case 'sloped-rect':
      return polygon([0, down(14)], [1, 0], [1, 1], [0, 1]);
    case 'loop-limit':
      return polygon([across(12), 0], [1 - across(12), 0], [1, down(12)], [1, 1], [0, 1], [0, down(12)]);
    case 'delay': {
      const end = 1 - Math.min(0.5, h / 2 / w);
      return pen(0, 0).line(end, 0).arc(1, 0.5, 'flat').arc(end, 1, 'upright').line(0, 1).close();
    }
    case 'display': {
      const end = Math.min(0.4, h / 2 / w);
      return pen(0, 0.5)
        .line(end, 0)
        .line(1 - end, 0)
        .arc(1, 0.5, 'flat')
        .arc(1 - end, 1, 'upright')
        .line(end, 1)
        .close();
    }
    case 'bow-rect': {
      const bow = across(10);
      return pen(bow, 0)
        .line(1, 0)
        .curve(1 - bow, 0.3, 1 - bow, 0.7, 1, 1)
        .line(bow, 1)
        .curve(0, 0.7, 0, 0.3, bow, 0)
        .close();
    }
    case 'document':
    case 'lined-document':
    case 'tagged-document': {
      const wave = down(9);
      return pen(0, 0)
        .line(1, 0)
        .line(1, 1 - wave)
        .curve(0.8, 1 - 2.6 * wave, 0.65, 1 - 1.6 * wave, 0.5, 1 - 0.8 * wave)
        .curve(0.35, 1, 0.15, 1.1, 0, 1 - wave)
        .close();
    }
    case 'flag': {
      const wave = down(8);
      return pen(0, wave)
        .curve(0.15, 2.6 * wave, 0.35, 2 * wave, 0.5, wave)
        .curve(0.65, 0, 0.85, -0.6 * wave, 1, wave)
        .line(1, 1 - wave)
        .curve(0.85, 1 - 2.6 * wave, 0.65, 1 - 2 * wave, 0.5, 1 - wave)
        .curve(0.35, 1, 0.15, 1 + 0.6 * wave, 0, 1 - wave)
        .close();
    }
    case 'folder':
      return polygon([0, 0], [across(34), 0], [across(42), down(10)], [1, down(10)], [1, 1], [0, 1]);
    case 'bucket': {
      const c = down(cap);
      return pen(0, c)
        .arc(0.5, 0, 'upright')
        .arc(1, c, 'flat')
        .line(1 - across(12), 1 - c)
        .arc(0.5, 1, 'upright')
        .arc(across(12), 1 - c, 'flat')
        .close();
    }
    case 'person': {
      const [half, neck, top] = [across(15), down(24), down(24)];
      const shoulder = Math.min(0.3, 16 / w);
      return pen(0, 1)
        .line(0, top + down(16))
        .arc(shoulder, top, 'upright')
        .line(0.5 - half * 0.7, neck)
        .curve(0.5 - half * 1.7, neck * 0.55, 0.5 - half * 0.9, 0, 0.5, 0)
        .curve(0.5 + half * 0.9, 0, 0.5 + half * 1.7, neck * 0.55, 0.5 + half * 0.7, neck)
        .line(1 - shoulder, top)
        .arc(1, top + down(16), 'flat')
        .line(1, 1)
        .close();
    }
    case 'cloud':
      return pen(0.15, 0.9)
        .curve(-0.04, 0.92, -0.04, 0.5, 0.1, 0.48)
        .curve(0.02, 0.18, 0.2, 0.04, 0.34, 0.16)
        .curve(0.42, -0.06, 0.66, -0.04, 0.7, 0.14)
        .curve(0.84, 0.04, 0.98, 0.2, 0.91, 0.44)
        .curve(1.04, 0.52, 1.03, 0.9, 0.85, 0.9)
        .curve(0.72, 1.04, 0.58, 1.02, 0.5, 0.92)
        .curve(0.4, 1.04, 0.24, 1.02, 0.15, 0.9)
        .close();
    case 'bang': {
      const corners = Array.from({ length: 24 }, (_, index): [number, number] => {
        const angle = (index * Math.PI) / 12;
        const reach = index % 2 === 0 ? 0.5 : 0.42;
        return [0.5 + reach * Math.cos(angle), 0.5 + reach * Math.sin(angle)];
      });
      return polygon(...corners);
    }
    case 'rect':
    case 'rounded':
    case 'subroutine':
    case 'lined-rect':
    case 'divided-rect':
    case 'window-pane':
    case 'stacked-rect':
    case 'tagged-rect':
    case 'stacked-document':
    case 'datastore':
    case 'brace-left':
    case 'brace-right':
    case 'braces':
    case 'text':
    case 'console':
    case 'browser':
    case 'fork':
      return polygon([0, 0], [1, 0], [1, 1], [0, 1]);
  }
}
