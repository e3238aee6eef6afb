import { expect, test } from '../test';
import {
  centreView,
  clampView,
  fitView,
  frameInFree,
  keepInSight,
  panBy,
  revealRect,
  scaleLimits,
  showsRect,
  zoomAt,
  type Rect,
  type Size,
  type View,
} from '@/lib/viewer/view-transform';

const phone = { x: 0, y: 0, width: 375, height: 667 };
const desktop = { x: 0, y: 0, width: 942, height: 774 };
const drawings: Size[] = [
  { width: 728, height: 726 },
  { width: 530, height: 898 },
  { width: 922, height: 1043 },
  { width: 90, height: 60 },
  { width: 375, height: 667 },
];

/** Numbers from 0 to 1, the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How much of the viewport shows the drawing, in pixels a side. */
function shown(view: View, drawing: Size, viewport: Size): Size {
  const side = (offset: number, length: number, room: number) => Math.min(room, offset + length) - Math.max(0, offset);
  return {
    width: side(view.x, drawing.width * view.scale, viewport.width),
    height: side(view.y, drawing.height * view.scale, viewport.height),
  };
}

test('whatever a reader does, the drawing is in view and as large as the limits allow', () => {
  const random = randomNumbers(7);
  for (const viewport of [phone, desktop]) {
    for (const drawing of drawings) {
      let view = centreView(drawing, viewport, 1);
      const lost: View[] = [];
      for (let move = 0; move < 2000; move++) {
        const at = { x: random() * viewport.width, y: random() * viewport.height };
        const next =
          random() < 0.5
            ? panBy(view, (random() - 0.5) * 4000, (random() - 0.5) * 4000)
            : zoomAt(view, at, Math.exp((random() - 0.5) * 3));
        view = clampView(next, drawing, viewport);
        const { width, height } = shown(view, drawing, viewport);
        // All of a side that fits, else all of the viewport but the paper at one edge.
        const holds =
          view.scale >= scaleLimits.least &&
          view.scale <= scaleLimits.most &&
          width >= Math.min(drawing.width * view.scale, viewport.width) - 16.001 &&
          height >= Math.min(drawing.height * view.scale, viewport.height) - 16.001;
        if (!holds) lost.push(view);
      }
      expect(lost, `${drawing.width} × ${drawing.height} in ${viewport.width} × ${viewport.height}`).toEqual([]);
    }
  }
});

test('zooming leaves what is under the pointer where it is', () => {
  const random = randomNumbers(3);
  const drift: number[] = [];
  for (let time = 0; time < 500; time++) {
    const view = { x: random() * 800 - 400, y: random() * 800 - 400, scale: 0.25 + random() * 3.75 };
    const at = { x: random() * 900, y: random() * 700 };
    const next = zoomAt(view, at, Math.exp((random() - 0.5) * 4));
    drift.push(Math.abs((at.x - next.x) / next.scale - (at.x - view.x) / view.scale));
    drift.push(Math.abs((at.y - next.y) / next.scale - (at.y - view.y) / view.scale));
  }
  expect(Math.max(...drift)).toBeLessThan(1e-6);
});

test('at the limits of the scale zooming changes nothing', () => {
  const most = { x: 10, y: 20, scale: scaleLimits.most };
  expect(zoomAt(most, { x: 100, y: 100 }, 2)).toEqual(most);
  const least = { x: 10, y: 20, scale: scaleLimits.least };
  expect(zoomAt(least, { x: 100, y: 100 }, 0.5)).toEqual(least);
});

test('fitting shows the whole drawing in the middle, enlarged no further than asked', () => {
  for (const viewport of [phone, desktop]) {
    for (const drawing of drawings) {
      const view = fitView(drawing, viewport, 1.75);
      expect(view.scale).toBeLessThanOrEqual(1.75);
      const { width, height } = shown(view, drawing, viewport);
      expect(width).toBeCloseTo(drawing.width * view.scale, 6);
      expect(height).toBeCloseTo(drawing.height * view.scale, 6);
      expect(view.x * 2 + width).toBeCloseTo(viewport.width, 6);
      expect(view.y * 2 + height).toBeCloseTo(viewport.height, 6);
    }
  }
});

test('natural size stands in the middle, or begins at the top left where there is no room', () => {
  expect(centreView({ width: 100, height: 50 }, desktop, 1)).toEqual({ scale: 1, x: 421, y: 362 });
  expect(centreView({ width: 1000, height: 2000 }, phone, 1)).toEqual({ scale: 1, x: 16, y: 16 });
});

test('any part of any drawing can be brought into the view, on a phone too', () => {
  const random = randomNumbers(11);
  const hidden: View[] = [];
  for (const viewport of [phone, desktop]) {
    for (const drawing of drawings) {
      for (let time = 0; time < 300; time++) {
        const scale = 0.25 + random() * 1.5;
        const view = clampView({ x: random() * -2000, y: random() * -2000, scale }, drawing, viewport);
        const size = { width: Math.min(150, drawing.width), height: Math.min(60, drawing.height) };
        const part = {
          ...size,
          x: random() * (drawing.width - size.width),
          y: random() * (drawing.height - size.height),
        };
        const shownAt = clampView(revealRect(view, part, viewport), drawing, viewport);
        const near = { x: part.x * scale + shownAt.x, y: part.y * scale + shownAt.y };
        const far = { x: near.x + part.width * scale, y: near.y + part.height * scale };
        const inside =
          near.x > -0.001 && near.y > -0.001 && far.x < viewport.width + 0.001 && far.y < viewport.height + 0.001;
        if (!inside) hidden.push(shownAt);
      }
    }
  }
  expect(hidden).toEqual([]);
});

test('what is in view already does not move', () => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(revealRect(view, { x: 100, y: 100, width: 80, height: 40 }, phone)).toEqual(view);
});

test('whatever part is asked about, all of it lies in what a panel, a sheet or the header leaves free', () => {
  const random = randomNumbers(5);
  const between = (least: number, most: number) => least + random() * Math.max(0, most - least);
  const hidden: unknown[] = [];
  for (let time = 0; time < 20_000; time++) {
    const drawing = { width: between(60, 1400), height: between(40, 2000) };
    // A panel stands at the right of the board, a sheet at its foot; the header and the window cut it.
    const board: Rect = { x: 0, y: between(0, 48), width: between(280, 1400), height: between(200, 1000) };
    const top = between(0, board.height / 3);
    const free: Rect = {
      x: 0,
      y: board.y + top,
      width: between(Math.min(board.width, 260), board.width),
      height: between(120, board.height - top),
    };
    const size = { width: between(10, drawing.width), height: between(10, drawing.height) };
    const part = {
      ...size,
      x: between(0, drawing.width - size.width),
      y: between(0, drawing.height - size.height),
    };
    // At the least scale some parts are too large for what is left of a low window.
    const room = Math.min((free.width - 32) / part.width, (free.height - 32) / part.height);
    if (room < scaleLimits.least) continue;
    const scale = between(0.3, 2);
    const before = clampView({ x: between(-2000, 500), y: between(-2000, 500), scale }, drawing, board);
    const view = keepInSight(frameInFree(before, part, drawing, free), drawing, board, free);
    if (!showsRect(view, part, free)) hidden.push({ drawing, board, free, part, before, view });
  }
  expect(hidden.slice(0, 3)).toEqual([]);
});
