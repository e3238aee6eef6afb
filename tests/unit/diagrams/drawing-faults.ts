import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { parsePicture } from './parse-picture';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Everything in a picture that a reader would take for a mistake; none in a good one. */
export function drawingFaults({ graph, svg }: RenderedDiagram): string[] {
  const document = parsePicture(svg);
  const faults: string[] = [];
  const nodes = new Map<string, Box>();
  for (const element of document.querySelectorAll('[data-node]')) {
    const id = element.getAttribute('data-node') ?? '';
    const shape = boxOf(element.querySelectorAll('.dg-shape, .dg-plain, .dg-ground, image'));
    const texts = [...element.querySelectorAll('text')].map(textBox);
    const symbol = element.querySelectorAll('text').length === 0 || texts.some((text) => !within(text, shape, 1));
    // What is said of a symbol stands beside it and counts as its own.
    const whole = join([shape, ...texts]);
    nodes.set(id, whole);
    const captioned = /circle|hourglass|bolt|fork/.test(graph.nodes.find((node) => node.id === id)?.shape ?? '');
    const pictured = element.querySelector('image, .dg-plain, .dg-icon') !== null;
    if (symbol && texts.length > 0 && !captioned && !pictured) faults.push(`the label of ${id} leaves its shape`);
  }
  const groups = new Map<string, Box>();
  const titles = new Map<string, Box>();
  for (const element of document.querySelectorAll('[data-group]')) {
    const id = element.getAttribute('data-group') ?? '';
    const box = boxOf(element.querySelectorAll('rect'));
    groups.set(id, box);
    for (const text of element.querySelectorAll('text')) {
      titles.set(id, textBox(text));
      if (!within(textBox(text), box, 1)) faults.push(`the title of the group ${id} leaves it`);
    }
  }
  const drawn = [...nodes];
  for (const [index, [id, box]] of drawn.entries()) {
    for (const [other, otherBox] of drawn.slice(index + 1)) {
      if (overlap(box, otherBox)) faults.push(`${id} lies on ${other}`);
    }
    const group = graph.nodes.find((node) => node.id === id)?.group;
    const around = group ? groups.get(group) : undefined;
    if (around && !within(box, around, 1)) faults.push(`${id} leaves its group ${group}`);
  }
  for (const { id, parent } of graph.groups) {
    const [box, around] = [groups.get(id), parent ? groups.get(parent) : undefined];
    if (box && around && !within(box, around, 1)) faults.push(`the group ${id} leaves ${parent}`);
  }
  for (const element of document.querySelectorAll('[data-edge]')) {
    const id = element.getAttribute('data-edge') ?? '';
    const line = element.querySelector('.dg-line')?.getAttribute('d') ?? '';
    const points = pointsOf(line);
    for (const [group, title] of titles) {
      const crosses = points.some((point, index) => {
        const [a, b] = [points[index - 1] ?? point, point];
        const piece = {
          left: Math.min(a.x, b.x),
          right: Math.max(a.x, b.x),
          top: Math.min(a.y, b.y),
          bottom: Math.max(a.y, b.y),
        };
        return overlap(piece, title);
      });
      if (crosses) faults.push(`${id} crosses the title of ${group}`);
    }
    const marks = [...element.querySelectorAll('path:not(.dg-line), circle')].map((mark) => boxOf([mark]));
    for (const [end, point] of [
      [element.getAttribute('data-from') ?? '', points[0]],
      [element.getAttribute('data-to') ?? '', points.at(-1)],
    ] as const) {
      const box = nodes.get(end) ?? groups.get(end);
      // The line ends in its arrowhead, whose tip lies at the node.
      const tip = marks.find(
        (mark) => point && within({ left: point.x, right: point.x, top: point.y, bottom: point.y }, mark, 4),
      );
      const reach = tip ?? (point && { left: point.x, right: point.x, top: point.y, bottom: point.y });
      if (!box || !reach || !overlap(grow(reach, 2), box)) faults.push(`${id} does not meet ${end}`);
    }
    const chip = element.querySelector('.dg-chip');
    if (chip) {
      const room = boxOf([chip]);
      for (const text of element.querySelectorAll('text')) {
        if (!within(textBox(text), room, 1)) faults.push(`the label of ${id} leaves its chip`);
      }
      for (const [node, box] of nodes) if (overlap(room, box)) faults.push(`the label of ${id} lies on ${node}`);
    }
  }
  return faults;
}

function boxOf(elements: Iterable<Element>): Box {
  const boxes = [...elements].map((element): Box => {
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    if (element.tagName === 'circle') {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return { left: x - r, right: x + r, top: y - r, bottom: y + r };
    }
    if (element.tagName === 'path') {
      const points = pointsOf(element.getAttribute('d') ?? '');
      return {
        left: Math.min(...points.map(({ x }) => x)),
        right: Math.max(...points.map(({ x }) => x)),
        top: Math.min(...points.map(({ y }) => y)),
        bottom: Math.max(...points.map(({ y }) => y)),
      };
    }
    const [x, y] = [number('x'), number('y')];
    return { left: x, right: x + number('width'), top: y, bottom: y + number('height') };
  });
  return join(boxes);
}

/** The ends and handles of a path's pieces; a handle is never far outside of its curve. */
function pointsOf(d: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, command = '', written = ''] of d.matchAll(/([MLCQHVAZ])([^MLCQHVAZ]*)/g)) {
    const numbers = (written.match(/-?[\d.]+/g) ?? []).map(Number);
    const last = points.at(-1) ?? { x: 0, y: 0 };
    if (command === 'H') points.push({ x: numbers[0] ?? 0, y: last.y });
    else if (command === 'V') points.push({ x: last.x, y: numbers[0] ?? 0 });
    else if (command === 'A') {
      // Half an ellipse: the cap of a cylinder from left to right, its foot back.
      const [, height = 0, , , , x = 0, y = 0] = numbers;
      points.push({ x: (last.x + x) / 2, y: x > last.x ? y - height : y + height }, { x, y });
    } else
      for (let at = 0; at + 1 < numbers.length; at += 2) points.push({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 });
  }
  return points;
}

function textBox(text: Element): Box {
  const number = (name: string) => Number(text.getAttribute(name) ?? 0);
  const [x, width, y] = [number('x'), number('textLength'), number('y')];
  const left = text.getAttribute('text-anchor') === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - 10, bottom: y + 3 };
}

function join(boxes: Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function grow({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function within(inner: Box, outer: Box, slack: number): boolean {
  const room = grow(outer, slack);
  return inner.left >= room.left && inner.right <= room.right && inner.top >= room.top && inner.bottom <= room.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
