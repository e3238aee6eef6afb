import type { Figure } from './figure';

/** As many keys as it may take from the stage of a drawing to any node. */
export const mostKeys = 8;

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * How many keys each node of a drawing is away from its stage, by the shortest way; nodes that no key leads to are
 * missing. Runs in the page, where a key costs no way to the browser and back.
 */
export async function distancesByKey({ stage }: Figure): Promise<Map<string, number>> {
  const distances = await stage.evaluate((element, tried) => {
    const press = (target: Element, key: string) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return (document.activeElement as SVGElement | null)?.dataset.node ?? null;
    };
    element.focus();
    const first = press(element, 'ArrowDown');
    const found = new Map(first === null ? [] : [[first, 1]]);
    for (const [node, steps] of found) {
      for (const key of tried) {
        const part = element.querySelector<SVGElement>(`[data-node="${CSS.escape(node)}"]`);
        part?.focus();
        const next = part && press(part, key);
        if (next && !found.has(next)) found.set(next, steps + 1);
      }
    }
    return [...found];
  }, keys);
  return new Map(distances);
}
