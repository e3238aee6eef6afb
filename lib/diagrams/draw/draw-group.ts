import type { Geometry } from '@/lib/diagrams/layout/geometry';
import type { DiagramGroup } from '@/lib/diagrams/model/model';
import { svg, type SvgElement } from './svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';

/** Draws a group: tinted paper with its title. */
export function drawGroup(group: DiagramGroup, geometry: Geometry, measure: MeasureText): SvgElement {
  const box = geometry.groups[group.id];
  const place = geometry.titles[group.id];
  if (!box || !place) throw new Error(`The group ${group.id} was not laid out.`);
  const title = group.title.replace(/\n/g, ' ');
  const written = { class: 'dg-title', x: place.x, y: place.y + 14, 'data-width': measure(title, 'title') };
  return svg('g', { class: 'dg-group', 'data-group': group.id }, [
    svg('rect', { class: 'dg-paper', ...box, rx: 8 }),
    svg('text', written, [title]),
  ]);
}
