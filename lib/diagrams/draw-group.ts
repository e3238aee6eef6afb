import { boxOf, overlaps, segmentsOf, type Box, type Geometry } from './geometry';
import type { DiagramGroup } from './model';
import { svg, type SvgElement } from './svg-element';
import type { MeasureText } from './text-measure';

const titleInset = 14;
const titleHeight = 20;

/** Draws a group: tinted paper with its title at the top left, or as near to it as the edges leave room. */
export function drawGroup(group: DiagramGroup, geometry: Geometry, measure: MeasureText): SvgElement {
  const box = geometry.groups[group.id];
  if (!box) throw new Error(`The group ${group.id} was not laid out.`);
  const title = group.title.replace(/\n/g, ' ');
  const width = measure(title, 'title');
  const x = freeX(box, width, geometry);
  return svg('g', { class: 'dg-group', 'data-group': group.id }, [
    svg('rect', { class: 'dg-paper', ...box, rx: 8 }),
    svg('text', { class: 'dg-title', x, y: box.y + 21, 'data-width': width }, [title]),
  ]);
}

/** The leftmost place in the title's band that no edge runs through; the very left where there is none. */
function freeX(group: Box, width: number, geometry: Geometry): number {
  const left = group.x + titleInset;
  const band = { x: group.x, y: group.y + 4, width: group.width, height: titleHeight };
  const taken = Object.values(geometry.edges)
    .flatMap(({ points }) => segmentsOf(points).map((segment) => boxOf(...segment)))
    .filter((box) => overlaps(band, box));
  const starts = [left, ...taken.map((box) => box.x + box.width + 8)].sort((a, b) => a - b);
  const fits = (x: number) =>
    x >= left &&
    x + width <= group.x + group.width - titleInset &&
    taken.every((box) => box.x + box.width < x - 6 || box.x > x + width + 6);
  return starts.find(fits) ?? left;
}
