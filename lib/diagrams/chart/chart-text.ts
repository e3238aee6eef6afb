import type { MeasureText, TextStyle } from '@/lib/diagrams/layout/text-measure';
import { textStyles } from '@/lib/diagrams/layout/text-measure';
import { fontSizeOf, styleOf } from './element-style';

/** A piece of a text that stands in one line and in one type. */
export interface TextRun {
  text: string;
  /** The element that says how it looks. */
  element: Element;
  /** Its left edge, and the line on which its letters stand. */
  x: number;
  baseline: number;
  width: number;
  size: number;
  weight: number;
  anchor: 'start' | 'middle' | 'end';
}

/** How far the font's letters reach above and below their line, in em. */
export const reach = { above: 1.025, below: 0.275 };

/** How far below its place a line stands, in em, by what of the letters stands at that place. */
const baselines: Record<string, number> = {
  middle: 0.36,
  central: 0.36,
  hanging: 0.72,
  'text-before-edge': reach.above,
  'before-edge': reach.above,
  'text-top': reach.above,
  'text-after-edge': -reach.below,
  'after-edge': -reach.below,
  ideographic: -reach.below,
};

/** Width in CSS pixels of a text of any size and weight, by the styles that are measured. */
export function widthOf(text: string, size: number, weight: number, measure: MeasureText): number {
  const style: TextStyle = weight >= 500 ? 'title' : 'detail';
  return (measure(text, style, weight >= 650) * size) / textStyles[style].size;
}

/** The runs of a `<text>`, laid out as a browser does. */
export function layOutText(text: Element, measure: MeasureText): TextRun[] {
  const runs: TextRun[] = [];
  let chunk: TextRun[] = [];
  let [x, y] = [lengthOf(text, 'x', 0) ?? 0, lengthOf(text, 'y', 0) ?? 0];
  const close = () => {
    const [first] = chunk;
    const last = chunk.at(-1);
    if (first && last) {
      const width = last.x + last.width - first.x;
      const shift = first.anchor === 'middle' ? width / 2 : first.anchor === 'end' ? width : 0;
      runs.push(...chunk.map((run) => ({ ...run, x: run.x - shift })));
    }
    chunk = [];
  };
  const walk = (element: Element) => {
    const size = fontSizeOf(element);
    const isText = element === text;
    const [ownX, ownY] = [lengthOf(element, 'x', size), lengthOf(element, 'y', size)];
    if (!isText && (ownX !== null || ownY !== null)) close();
    if (ownX !== null) x = ownX;
    if (ownY !== null) y = ownY;
    x += lengthOf(element, 'dx', size) ?? 0;
    y += lengthOf(element, 'dy', size) ?? 0;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) walk(child as Element);
      if (child.nodeType !== 3) continue;
      const raw = (child.textContent ?? '').replaceAll(/\s+/g, ' ');
      const words = chunk.length === 0 ? raw.trimStart() : raw;
      if (words === '') continue;
      const weight = weightOf(element);
      const baseline = y + (baselines[baselineOf(element) ?? ''] ?? 0) * size;
      const before = chunk.at(-1);
      const joined = before && before.baseline === baseline && isOneType(before, element, size, weight) ? before : null;
      const line = (joined?.text ?? '') + words;
      const width = widthOf(line, size, weight, measure);
      if (joined) Object.assign(joined, { text: line, width });
      else chunk.push({ text: line, element, x, baseline, width, size, weight, anchor: anchorOf(element) });
      const last = chunk.at(-1);
      x = last ? last.x + last.width : x;
    }
  };
  walk(text);
  close();
  return runs;
}

/** Whether words of an element look as those before them, so that they are one text. */
function isOneType(run: TextRun, element: Element, size: number, weight: number): boolean {
  const same = (property: string) => styleOf(run.element, property) === styleOf(element, property);
  return run.size === size && run.weight === weight && same('fill') && same('font-style');
}

/** A length attribute in pixels, or null; the first of several, as only lists of one are written. */
function lengthOf(element: Element, name: string, em: number): number | null {
  const value = element
    .getAttribute(name)
    ?.trim()
    .split(/[\s,]+/)[0];
  const number = Number.parseFloat(value ?? '');
  if (value === undefined || Number.isNaN(number)) return null;
  return value.endsWith('em') ? number * em : number;
}

function weightOf(element: Element): number {
  const value = styleOf(element, 'font-weight') ?? '400';
  if (value.startsWith('bold')) return 700;
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 400 : number;
}

function anchorOf(element: Element): TextRun['anchor'] {
  const value = styleOf(element, 'text-anchor');
  return value === 'middle' || value === 'end' ? value : 'start';
}

function baselineOf(element: Element): string | null {
  const own = element.tagName.toLowerCase() === 'tspan' ? styleOf(element, 'alignment-baseline') : null;
  return own ?? styleOf(element, 'dominant-baseline');
}
