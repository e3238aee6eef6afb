import { expect, test } from '@playwright/test';
import type { Box, Geometry } from '@/lib/diagrams/layout/geometry';
import { readingStart } from '@/lib/diagrams/layout/reading-start';

function geometryOf(...boxes: Box[]): Geometry {
  const nodes = Object.fromEntries(boxes.map((box, index) => [`n${index}`, box]));
  return { width: 1000, height: 600, nodes, groups: {}, titles: {}, edges: {} };
}

const box = (x: number, y: number, width = 120): Box => ({ x, y, width, height: 40 });

test('a diagram is read from the middle of its first row', () => {
  expect(readingStart(geometryOf(box(0, 200), box(600, 10)))).toBe(660);
  expect(readingStart(geometryOf(box(0, 200), box(600, 10), box(740, 14)))).toBe(730);
});

test('where the first row is wider than a phone, from its first node', () => {
  expect(readingStart(geometryOf(box(700, 10), box(100, 20), box(0, 300)))).toBe(160);
});

test('an empty diagram has no start', () => {
  expect(readingStart(geometryOf())).toBe(0);
});
