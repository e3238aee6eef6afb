import type { PartChange, PartKind } from '@/lib/compare/model';
import type { Rect } from '@/lib/viewer/view-transform';
import { badgeMiddle, badgeOutlines } from './change-badge';

/** What is to be marked on a drawing. */
export interface Mark {
  /** Its number in the list. */
  number: number;
  part: PartChange['part'];
  kind: PartKind;
  /** The id of the part in this drawing. */
  id: string;
}

interface Point {
  x: number;
  y: number;
}

/** Between a node and the outline around it. */
const gap = 5;
const badgeSize = 24;

/**
 * Draws the marks on a drawing that stands in the page: an outline or a line in the way of its kind, and its number.
 *
 * @param size the drawing's own, where that much place is kept for it: marks at its border then reach beyond; else it
 * is made larger for them
 */
export function drawMarks(
  drawing: SVGSVGElement,
  marks: Mark[],
  size: { width: number; height: number } | undefined,
): void {
  const layer = create('g', { class: 'change-marks' });
  drawing.append(layer);
  const places: Point[] = [];
  // Numbers come last, so that no line runs over one.
  const numbers = marks.flatMap((mark) => {
    const element = drawing.querySelector<SVGGElement>(`[data-${mark.part}="${CSS.escape(mark.id)}"]`);
    if (!element) return [];
    element.dataset['kind'] = mark.kind;
    const wanted = mark.part === 'edge' ? markLine(element, layer, mark) : markBox(element, layer, mark);
    const place = freePlace(wanted, places);
    places.push(place);
    return [badge(mark, place)];
  });
  layer.append(...numbers);
  if (size) setBox(drawing, { x: 0, y: 0, ...size });
  else widen(drawing);
}

/** An outline around a node or a group; the number belongs to its upper corner. */
function markBox(element: SVGGElement, layer: SVGElement, { kind, part }: Mark): Point {
  const box = element.getBBox();
  const out = part === 'node' ? gap : 0;
  const [x, y] = [box.x - out, box.y - out];
  const size = { width: box.width + 2 * out, height: box.height + 2 * out };
  layer.append(create('rect', { class: 'change-outline', 'data-kind': kind, x, y, ...size, rx: 9 }));
  // The title of a group stands in its left corner.
  return { x: part === 'node' ? x : x + size.width, y };
}

/** The line again, broader; the number stands at its label, or in the middle. */
function markLine(element: SVGGElement, layer: SVGElement, { kind }: Mark): Point {
  const line = element.querySelector<SVGPathElement>('path[fill="none"]');
  const chip = element.querySelector('rect');
  if (!line) return element.getBBox();
  const shape = { d: line.getAttribute('d') ?? '', fill: 'none' };
  const over = create('path', { class: 'change-line', 'data-kind': kind, ...shape });
  if (chip) {
    // Below its label, which interrupts the line.
    line.after(over);
    const { x, y, height } = chip.getBBox();
    return { x: x - badgeSize / 2, y: y + height / 2 };
  }
  layer.append(over);
  return line.getPointAtLength(line.getTotalLength() / 2);
}

/** The nearest place to the right that no other number has. */
function freePlace(wanted: Point, taken: Point[]): Point {
  // Not spread: what the drawing measures has no fields of its own.
  const place = { x: wanted.x, y: wanted.y };
  while (taken.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < badgeSize)) place.x += badgeSize;
  return place;
}

function badge({ kind, number }: Mark, { x, y }: Point): SVGElement {
  const scale = badgeSize / 24;
  const group = create('g', {
    class: 'change-badge',
    'data-kind': kind,
    'data-number': number,
    transform: `translate(${x - badgeSize / 2} ${y - badgeSize / 2}) scale(${scale})`,
  });
  const text = create('text', { x: 12, y: badgeMiddle[kind] + 4.2, 'text-anchor': 'middle' });
  text.textContent = String(number);
  group.append(create('path', { d: badgeOutlines[kind] }), text);
  return group;
}

/** Makes room for marks at the border. */
function widen(drawing: SVGSVGElement): void {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const all = drawing.getBBox();
  const [left, top] = [Math.min(x, all.x - 2), Math.min(y, all.y - 2)];
  const [right, bottom] = [Math.max(x + width, all.x + all.width + 2), Math.max(y + height, all.y + all.height + 2)];
  setBox(drawing, { x: left, y: top, width: right - left, height: bottom - top });
}

function setBox(drawing: SVGSVGElement, { x, y, width, height }: Rect): void {
  drawing.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
}

function create(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
