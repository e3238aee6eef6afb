import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import { madeUpCommit } from '@/lib/diagrams/parse/chart-lists';
import { boxOf, matrixOf } from './chart-box';
import { paintOf } from './paint-of';

/** Parts that do not stay true, and grounds that are the page's: by kind. */
const idle: Record<string, string> = { gantt: '.today', cynefin: '.cynefinBackground' };

/**
 * Mends in a drawing of Mermaid what is not fit to be read, kind by kind, and takes the ground away that is the page's.
 */
export function prepareChart(root: Element, kind: string, measure: MeasureText): void {
  for (const element of root.querySelectorAll(idle[kind] ?? 'script')) element.remove();
  // Words stand over what they name.
  if (kind === 'sankey') root.append(...root.querySelectorAll('.node-labels'));
  if (kind === 'gitGraph') {
    for (const label of root.querySelectorAll('.commit-label')) {
      if (madeUpCommit.test(label.textContent ?? '')) label.parentElement?.remove();
    }
  }
  if (kind === 'gantt') dropCrowdedDates(root, measure);
  if (kind === 'packet') turnNarrowLabels(root, measure);
  const whole = boxOf(root, measure);
  for (const ground of root.querySelectorAll('rect')) {
    const box = boxOf(ground, measure);
    const isGround = whole && box && box.width >= 0.98 * whole.width && box.height >= 0.98 * whole.height;
    if (isGround && paintOf(ground, 'stroke', 'stroke') === null) ground.remove();
  }
}

/** Dates of an axis that would run into the one before them. */
function dropCrowdedDates(root: Element, measure: MeasureText): void {
  const ends = new Map<Element | null, number>();
  for (const tick of root.querySelectorAll('.grid .tick')) {
    const label = tick.querySelector('text');
    const box = label && boxOf(label, measure);
    if (!label || !box) continue;
    const left = matrixOf(tick)[4] + box.x;
    if (left < (ends.get(tick.parentElement) ?? -Infinity)) label.remove();
    else ends.set(tick.parentElement, left + box.width + 8);
  }
}

/** A field of a bit or two has no room for its name but upwards. */
function turnNarrowLabels(root: Element, measure: MeasureText): void {
  for (const field of root.querySelectorAll('rect.packetBlock')) {
    const label = field.nextElementSibling;
    const [box, words] = [boxOf(field, measure), label && boxOf(label, measure)];
    if (!label || !box || !words || words.width <= box.width - 4) continue;
    label.setAttribute('transform', `rotate(-90 ${words.x + words.width / 2} ${box.y + box.height / 2})`);
  }
}
