import type { PartChange, PartKind } from '@/lib/compare/model';
import { leastScale, type Rect } from '@/lib/viewer/view-transform';
import { badgeForms } from './change-badge';

/** What is to be marked on a drawing. */
export interface Mark {
  /** Its number in the list. */
  number: number;
  part: PartChange['part'];
  kind: PartKind;
  /** The id of the part in this drawing. */
  id: string;
}

export interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/** Where the number of a mark goes. */
interface Place extends Point {
  /** How large the number is; 1 is its own size. */
  scale: number;
}

/** Between a node and the outline around it. */
const gap = 5;
const badgeSize = 24;
/** By how much numbers are larger on drawings that are shown as small as their names can be read: 12 px high there. */
const enlarged = 1 / leastScale;
/** Around a drawing, for the numbers of what stands at its border. */
const margin = 28;

/** How large a drawing is with its marks, where its own size is known. */
export function markedSize({ width, height }: Size): Size {
  return { width: width + 2 * margin, height: height + 2 * margin };
}

/**
 * Draws the marks on a drawing that stands in the page: an outline or a line in the way of its kind, and its number.
 *
 * @param size the drawing's own, where the place for it and its marks is kept (`markedSize`); else it is made as large
 * as they need
 */
export function drawMarks(drawing: SVGSVGElement, marks: Mark[], size: Size | undefined): void {
  const layer = create('g', { class: 'change-marks' });
  drawing.append(layer);
  const scale = size ? enlarged : 1;
  const taken: Rect[] = [...drawing.querySelectorAll('text')].map((text) => text.getBBox());
  // Numbers come last, so that no line runs over one.
  const numbers = marks.flatMap((mark) => {
    const element = drawing.querySelector<SVGGElement>(`[data-${mark.part}="${CSS.escape(mark.id)}"]`);
    if (!element) return [];
    element.dataset['kind'] = mark.kind;
    const wanted = mark.part === 'edge' ? markLine(element, layer, mark, scale) : markBox(element, layer, mark);
    const place = freePlace(
      mark,
      // Points of a path have no properties of their own to be spread.
      wanted.map(({ x, y }) => ({ x, y, scale })),
      taken,
    );
    taken.push(boxAround(mark, place));
    return [badge(mark, place)];
  });
  layer.append(...numbers);
  if (size) setBox(drawing, { x: -margin, y: -margin, ...markedSize(size) });
  else widen(drawing);
}

/** An outline around a node or a group; the number belongs to a corner or a side of it. */
function markBox(element: SVGGElement, layer: SVGElement, { kind, part }: Mark): Point[] {
  const box = element.getBBox();
  const out = part === 'node' ? gap : 0;
  const [x, y] = [box.x - out, box.y - out];
  const size = { width: box.width + 2 * out, height: box.height + 2 * out };
  layer.append(create('rect', { class: 'change-outline', 'data-kind': kind, x, y, ...size, rx: 9 }));
  const [left, right, top, bottom] = [x, x + size.width, y, y + size.height];
  const middle = { x: x + size.width / 2, y: y + size.height / 2 };
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  const sides = [
    { x: left, y: middle.y },
    { x: right, y: middle.y },
    { x: middle.x, y: bottom },
    { x: middle.x, y: top },
  ];
  // The title of a group stands in its left corner.
  return part === 'node' ? [...corners, ...sides] : [...corners.slice(1), ...sides];
}

/** The line again, broader; the number stands beside its label, or on the line. */
function markLine(element: SVGGElement, layer: SVGElement, { kind }: Mark, scale: number): Point[] {
  const line = element.querySelector<SVGPathElement>('path[fill="none"]');
  const chip = element.querySelector('rect');
  if (!line) return [element.getBBox()];
  const shape = { d: line.getAttribute('d') ?? '', fill: 'none' };
  const over = create('path', { class: 'change-line', 'data-kind': kind, ...shape });
  if (chip) line.after(over); // Below its label, which interrupts the line.
  else layer.append(over);
  const length = line.getTotalLength();
  // From the middle to both ends.
  const onLine = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map((share) => line.getPointAtLength(share * length));
  if (!chip) return onLine;
  const { x, y, width, height } = chip.getBBox();
  const out = (scale * Math.max(badgeSize, badgeForms[kind].box.width)) / 2;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return [
    { x: x - out, y: middle.y },
    { x: x + width + out, y: middle.y },
    { x: middle.x, y: y + height + out },
    { x: middle.x, y: y - out },
    ...onLine,
  ];
}

/** The first place where a number covers no text and no other number, or that where it covers least. */
function freePlace(mark: Mark, wanted: Place[], taken: Rect[]): Place {
  const covered = wanted.map((place) => {
    const box = boxAround(mark, place);
    return taken.reduce((sum, other) => sum + sharedArea(box, other), 0);
  });
  return wanted[covered.indexOf(Math.min(...covered))] ?? { x: 0, y: 0, scale: 1 };
}

/** What the number of a mark fills, and a little around it. */
function boxAround({ kind }: Mark, { x, y, scale }: Place): Rect {
  const { box } = badgeForms[kind];
  const [left, top] = [x + scale * (box.x - badgeSize / 2), y + scale * (box.y - badgeSize / 2)];
  return { x: left - 1, y: top - 1, width: scale * box.width + 2, height: scale * box.height + 2 };
}

function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function badge({ kind, number }: Mark, { x, y, scale }: Place): SVGElement {
  const group = create('g', {
    class: 'change-badge',
    'data-kind': kind,
    'data-number': number,
    transform: `translate(${x} ${y}) scale(${scale}) translate(${-badgeSize / 2} ${-badgeSize / 2})`,
  });
  const text = create('text', { x: 12, y: badgeForms[kind].middle + 4.2, 'text-anchor': 'middle' });
  text.textContent = String(number);
  group.append(create('path', { d: badgeForms[kind].outline }), text);
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
