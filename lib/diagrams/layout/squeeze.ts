import { boxOf, segmentsOf, type Box, type Geometry } from './geometry';
import { space, type LayoutInput } from './layout-input';
import { lineHeights } from './text-measure';

type Axis = 'x' | 'y';

/** The most that two things may be apart with nothing but lines between them, in CSS pixels. */
const mostApart: Record<Axis, number> = { x: 48, y: 30 };

/** Takes empty room out of a layout: bands in which nothing lies and nothing turns become narrow. */
export function squeeze(geometry: Geometry, input: LayoutInput): Geometry {
  return squeezeAxis(squeezeAxis(geometry, 'y', input), 'x', input);
}

function squeezeAxis(geometry: Geometry, axis: Axis, input: LayoutInput): Geometry {
  const size = axis === 'x' ? 'width' : 'height';
  const taken = occupied(geometry, axis, input).sort((a, b) => a[0] - b[0]);
  const cuts: { from: number; by: number }[] = [];
  let end = taken[0]?.[1] ?? 0;
  for (const [from, to] of taken) {
    const spare = from - end - mostApart[axis];
    if (spare > 0) cuts.push({ from: end + mostApart[axis], by: spare });
    end = Math.max(end, to);
  }
  const move = (at: number) => cuts.reduce((sum, { from, by }) => sum - Math.min(by, Math.max(0, at - from)), at);
  const moveBox = (box: Box): Box => {
    const start = move(box[axis]);
    return { ...box, [axis]: start, [size]: move(box[axis] + box[size]) - start };
  };
  const moveAll = (boxes: Record<string, Box>) =>
    Object.fromEntries(Object.entries(boxes).map(([id, box]) => [id, moveBox(box)]));
  return {
    ...geometry,
    nodes: moveAll(geometry.nodes),
    groups: moveAll(geometry.groups),
    edges: Object.fromEntries(
      Object.entries(geometry.edges).map(([id, { points, label }]) => [
        id,
        {
          points: points.map((point) => ({ ...point, [axis]: move(point[axis]) })),
          label: label && moveBox(label),
        },
      ]),
    ),
  };
}

/** Stretches of an axis where something stands: nodes, labels, groups' borders and titles, turning lines. */
function occupied(
  { nodes, groups, edges }: Geometry,
  axis: Axis,
  { titles, titleRoom }: LayoutInput,
): [number, number][] {
  const size = axis === 'x' ? 'width' : 'height';
  const stretch = (box: Box): [number, number] => [box[axis], box[axis] + box[size]];
  const borders = Object.entries(groups).flatMap(([id, box]): [number, number][] => {
    const [start, end] = stretch(box);
    const title = titles[id] ?? [];
    const width = Math.max(0, ...title.map((line) => line.width)) + 2 * space.group + (titleRoom?.[id] ?? 0);
    const height = space.groupTitle + Math.max(0, title.length - 1) * lineHeights.title;
    return [
      [start, Math.min(end, start + (axis === 'y' ? height : width))],
      [end, end],
    ];
  });
  const turns = Object.values(edges).flatMap(({ points }) =>
    segmentsOf(points)
      .map((segment) => stretch(boxOf(...segment)))
      .filter(([start, end]) => end - start < 0.5),
  );
  const labels = Object.values(edges).flatMap(({ label }) => (label ? [stretch(label)] : []));
  return [...Object.values(nodes).map(stretch), ...borders, ...labels, ...turns];
}
