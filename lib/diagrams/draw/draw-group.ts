import type { Geometry } from '@/lib/diagrams/layout/geometry';
import type { TextLine } from '@/lib/diagrams/layout/text-lines';
import type { DiagramGroup } from '@/lib/diagrams/model/model';
import type { GroupForm } from '@/lib/diagrams/parse/parsed-diagram';
import { drawLines } from './draw-text';
import { svg, type SvgElement } from './svg-element';

/** Draws a group: tinted paper with its title. */
export function drawGroup(group: DiagramGroup, geometry: Geometry, form: GroupForm, title: TextLine[]): SvgElement {
  const box = geometry.groups[group.id];
  const place = geometry.titles[group.id];
  if (!box || !place) throw new Error(`The group ${group.id} was not laid out.`);
  const paper = [
    'dg-paper',
    ...(form.look.hue ? ['dg-tinted'] : []),
    ...(form.look.dashed ? ['dg-external'] : []),
    ...(form.look.strong ? ['dg-heavy'] : []),
  ];
  const attributes = { class: 'dg-group', 'data-group': group.id, 'data-hue': form.look.hue };
  return svg('g', attributes, [
    svg('rect', { class: paper.join(' '), ...box, rx: 8 }),
    ...drawLines(title, {
      x: place.x,
      top: place.y + 1.8,
      align: 'start',
      width: place.width,
      classOf: () => 'dg-title',
    }),
  ]);
}
