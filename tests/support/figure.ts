import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Rect, View } from '@/lib/viewer/view-transform';
import { wake } from './page-state';

export const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

/** A figure whose tools have come. */
export interface Figure {
  root: Locator;
  stage: Locator;
  panel: Locator;
  part: (kind: 'node' | 'edge' | 'group', id: string) => Locator;
  /** The button above the drawing that follows a flow. */
  flow: (title: string) => Locator;
}

/** Opens an address, brings the figure near and waits for its tools. */
export async function openFigure(page: Page, address: string, id: string): Promise<Figure> {
  await page.goto(address);
  const figure = figureOf(page, id);
  // Waking lays out all chapters of the whole guide: after the scroll, in one frame with it, it would push the figure
  // on.
  await wake(page);
  await figure.stage.evaluate((element) => element.closest('figure')?.scrollIntoView({ behavior: 'instant' }));
  await live(figure);
  return figure;
}

export function figureOf(page: Page, id: string): Figure {
  const root = page.locator(`figure[data-diagram="${id}"]`);
  return {
    root,
    stage: root.locator('.figure-stage'),
    panel: root.locator('.inspector'),
    part: (kind, part) => root.locator(`svg.dg [data-${kind}="${part}"]`),
    flow: (title) => root.getByRole('list', { name: 'Flows' }).getByRole('button', { name: title, exact: true }),
  };
}

/** Waits until a figure's drawing can be moved and asked. */
export async function live({ stage }: Figure) {
  await wake(stage.page());
  await expect(stage).toHaveAttribute('data-live');
  await expect(stage.locator('[data-node][role="button"][aria-pressed]').first()).toBeAttached();
}

/** What the site that was built to a folder has published about a diagram; the published guide unless told. */
export async function detailsOf(id: string, directory = 'out'): Promise<DiagramDetails> {
  return JSON.parse(await readFile(`${directory}/diagrams/${id}.details.json`, 'utf8')) as DiagramDetails;
}

/** How the drawing stands in its stage. */
export function viewOf({ stage }: Figure): Promise<View> {
  return stage.evaluate((element) => {
    const svg = element.querySelector('svg.dg');
    const [outer, inner] = [element.getBoundingClientRect(), svg?.getBoundingClientRect()];
    if (!inner) throw new Error('The stage has no drawing.');
    return {
      x: inner.x - outer.x - element.clientLeft + element.scrollLeft,
      y: inner.y - outer.y - element.clientTop,
      scale: inner.width / Number(svg?.getAttribute('width')),
    };
  });
}

/** Where an element is in the window. */
export function rectOf(element: Locator): Promise<Rect> {
  return element.evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** The query of the page's address. */
export function query(page: Page): string {
  return new URL(page.url()).search;
}

/** Waits until a node can be seen whole: in its stage, below the page's header, and under no panel or sheet. */
export async function expectInSight(element: Locator) {
  await expect
    .poll(() =>
      element.evaluate((part) => {
        const figure = part.closest('figure');
        const box = (selector: string) => figure?.querySelector(selector)?.getBoundingClientRect();
        const { left, top, right, bottom } = part.getBoundingClientRect();
        const stage = box('.figure-stage');
        if (!stage) return 'no figure';
        const ceiling = part.closest('[data-full], .embed') ? 0 : 56;
        if (left < stage.left - 1 || right > stage.right + 1) return `${left}–${right} is outside its stage`;
        if (top < Math.max(stage.top, ceiling) - 1) return `${top} is under the header`;
        if (bottom > Math.min(stage.bottom, innerHeight) + 1) return `${bottom} is below the window`;
        for (const cover of figure?.querySelectorAll('.inspector, .flow-list') ?? []) {
          const over = cover.getBoundingClientRect();
          if (over.height > 0 && right > over.left && left < over.right && bottom > over.top && top < over.bottom) {
            return `covered by ${cover.className} from ${over.left}, ${over.top}`;
          }
        }
        return 'in sight';
      }),
    )
    .toBe('in sight');
}
