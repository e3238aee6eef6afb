import type { DiagramShape } from '@/lib/diagrams/model/shapes';

interface Size {
  width: number;
  height: number;
}

/** How a shape holds what is written in it. */
export interface ShapeRoom extends Size {
  /** How far right of and below the middle of the shape the middle of its content lies. */
  shiftX: number;
  shiftY: number;
}

/** Sizes of symbols, which carry no words inside: what is said of them stands below. */
const symbols: Partial<Record<DiagramShape, Size>> = {
  'small-circle': { width: 18, height: 18 },
  'framed-circle': { width: 22, height: 22 },
  'filled-circle': { width: 14, height: 14 },
  'crossed-circle': { width: 34, height: 34 },
  hourglass: { width: 34, height: 42 },
  bolt: { width: 30, height: 42 },
};

/** The size of a symbol; null for a shape that holds its words. A bar lies across the way the diagram runs. */
export function symbolSize(shape: DiagramShape, isVertical: boolean): Size | null {
  if (shape === 'fork') return isVertical ? { width: 80, height: 8 } : { width: 8, height: 80 };
  return symbols[shape] ?? null;
}

/**
 * The room that a shape needs for a content with its margins.
 *
 * @param width of the content with margins at its sides, in CSS pixels
 * @param height of the content with margins at its ends
 * @param across the least diameter of a circle around the content
 */
export function shapeRoom(shape: DiagramShape, width: number, height: number, across: number): ShapeRoom {
  const room = (w: number, h: number, shiftX = 0, shiftY = 0): ShapeRoom => ({ width: w, height: h, shiftX, shiftY });
  switch (shape) {
    case 'cylinder':
      return room(width, height + 14, 0, 6);
    case 'lined-cylinder':
      return room(width, height + 22, 0, 10);
    case 'horizontal-cylinder':
      return room(width + 26, height, -6);
    case 'stadium':
      return room(width + 12, height);
    case 'subroutine':
      return room(width + 24, height);
    case 'circle':
      return room(across, across);
    case 'double-circle':
      return room(across + 12, across + 12);
    case 'ellipse':
      return room(width * 1.25, height * 1.35);
    case 'diamond':
      return room(width * 1.6, height * 1.9);
    case 'hexagon':
    case 'lean-right':
    case 'lean-left':
    case 'trapezoid':
    case 'inv-trapezoid':
      return room(width + height / 2, height);
    case 'triangle':
    case 'flipped-triangle': {
      const tall = height * 2 + 8;
      const shift = tall / 2 - height / 2;
      return room((width * tall) / (tall - height) + 8, tall, 0, shape === 'triangle' ? shift : -shift);
    }
    case 'odd':
      return room(width + height * 0.3, height, height * 0.12);
    case 'card':
    case 'note':
      return room(width + 10, height);
    case 'sloped-rect':
      return room(width, height + 14, 0, 6);
    case 'loop-limit':
      return room(width + 8, height + 6, 0, 2);
    case 'delay':
      return room(width + height * 0.4, height, -height * 0.12);
    case 'display':
      return room(width + height * 0.75, height, height * 0.02);
    case 'lined-rect':
      return room(width + 12, height, 5);
    case 'divided-rect':
      return room(width, height + 12, 0, 5);
    case 'window-pane':
      return room(width + 12, height + 12, 5, 5);
    case 'bow-rect':
      return room(width + 24, height);
    case 'stacked-rect':
      return room(width + 10, height + 10, -4, 4);
    case 'tagged-rect':
      return room(width + 8, height + 4);
    case 'document':
    case 'tagged-document':
      return room(width, height + 14, 0, -6);
    case 'lined-document':
      return room(width + 12, height + 14, 5, -6);
    case 'stacked-document':
      return room(width + 10, height + 24, -4, -2);
    case 'flag':
      return room(width, height + 24);
    case 'brace-left':
      return room(width + 10, height, 5);
    case 'brace-right':
      return room(width + 10, height, -5);
    case 'braces':
      return room(width + 20, height);
    case 'folder':
      return room(width, height + 10, 0, 5);
    case 'bucket':
      return room(width + 24, height + 16, 0, 6);
    case 'console':
    case 'browser':
      return room(width, height + 16, 0, 8);
    case 'person':
      return room(Math.max(width, 64), height + 28, 0, 14);
    case 'bang':
      return room(width * 1.35, height * 1.7);
    case 'cloud':
      return room(width * 1.3 + 10, height * 1.6);
    case 'rect':
    case 'rounded':
    case 'text':
    case 'datastore':
    case 'small-circle':
    case 'framed-circle':
    case 'filled-circle':
    case 'crossed-circle':
    case 'hourglass':
    case 'bolt':
    case 'fork':
      return room(width, height);
  }
}
