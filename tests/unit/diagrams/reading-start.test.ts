import { expect, test } from '../test';
import type { Box, Geometry } from '@/lib/diagrams/layout/geometry';
import { readingStart } from '@/lib/diagrams/layout/reading-start';

function geometryOf(...boxes: Box[]): Geometry {
  const nodes = Object.fromEntries(boxes.map((box, index) => [`n${index}`, box]));
  return { width: 1000, height: 600, nodes, groups: {}, titles: {}, edges: {} };
}

const box = (x: number, y: number, width = 120): Box => ({ x, y, width, height: 40 });

test('a diagram is read from its first row, beginning before the box that brings the row nearest to the middle', () => {
  expect(readingStart(geometryOf(box(0, 200), box(500, 10), box(300, 200)))).toEqual({ from: 284, to: 620 });
  expect(readingStart(geometryOf(box(0, 200), box(500, 10), box(640, 14)))).toEqual({ from: 484, to: 760 });
});

test('where the first row is wider than a phone, from its first node', () => {
  expect(readingStart(geometryOf(box(700, 10), box(100, 20), box(0, 300, 60)))).toEqual({ from: 0, to: 220 });
});

test('where its own edge shows what is read first, from there', () => {
  expect(readingStart(geometryOf(box(200, 10), box(50, 200, 100)))).toEqual({ from: 0, to: 320 });
});

test('no box is cut at the left: it begins between two boxes, however near, or at the edge of the drawing', () => {
  expect(readingStart(geometryOf(box(400, 10), box(30, 200), box(160, 200), box(280, 90)))).toEqual({
    from: 155,
    to: 520,
  });
  expect(readingStart(geometryOf(box(200, 10), box(10, 200, 400)))).toEqual({ from: 0, to: 320 });
});

test('where no such place shows what is read first, it begins at that', () => {
  expect(readingStart(geometryOf(box(700, 10), box(20, 200, 900)))).toEqual({ from: 684, to: 820 });
});

test('an empty diagram has no start', () => {
  expect(readingStart(geometryOf())).toEqual({ from: 0, to: 0 });
});
