import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import type { Guide, Page as GuidePage } from '@/lib/content/model';
import { escapePattern } from '@/lib/text/escape-pattern';
import { axeFaults } from './axe';
import { layoutShifts, watchLayoutShifts } from './layout-shift';
import { diagramsOn, printedPages, rowsOf } from './page-parts';
import { duplicateIds, hydrated, showAll, sidewaysScroll } from './page-state';
import { expectPolicyKept, useOnce, watchPolicy } from './policy';
import { onLine } from './line';
import { expectLightToRead, readThrough } from './reading-cost';
import { contrastFaults, smallTexts } from './rendered-text';
import { settled } from './settled';
import { walkByTab } from './tab-walk';
import { expect, test } from './test';

/*
 * Rules for the pages of any guide. A page is opened once, and all is asked of it that does not change the answers to
 * what comes after; so the order of the steps matters, and they stand in one file.
 */

/** Kilobytes of scripts, compressed, that a page may load until nothing more is asked for. */
const scriptBudget = 150;
const widths = [320, 375, 640, 768, 959, 960, 1279, 1280, 1920];
/** The scale of a drawing at which its names, 14 px by nature, are 11 px high: no figure opens below it. */
const leastScale = 11 / 14;
const mermaid = /mermaidAPI|mermaid\.initialize|flowchart-v2|dagre|elkjs|flowchart-elk/i;

/** A page is found, says what it is, is light, jumps nowhere, is accessible in both themes and fits every width. */
export async function expectSound(page: Page, guidePage: GuidePage, guide: Guide) {
  const { href, title, description, wholeGuide } = guidePage;
  const { site } = guide;
  let requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await onLine(page, 'saving');
  await watchLayoutShifts(page);
  await watchPolicy(page);

  await test.step('what reading costs on a phone, without a jump, before and after it hydrates', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    const phoneResponse = await page.goto(href);
    await settled(page);
    await expectLightToRead(page, { response: phoneResponse, requests, wholeGuide });
    await readThrough(page);
    expect.soft(await layoutShifts(page)).toEqual([]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await hydrated(page);
    await settled(page);
    expect.soft(await layoutShifts(page)).toEqual([]);
  });

  requests = [];
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await page.goto(href);
  await test.step('what it loads, without a jump', async () => {
    await settled(page);
    await hydrated(page);
    await settled(page);
    expect.soft(await layoutShifts(page)).toEqual([]);
    const scripts = new Set(
      requests.filter((request) => request.resourceType() === 'script').map((request) => request.url()),
    );
    const loaded = await Promise.all([...scripts].map((url) => readScript(page, url)));
    const weights = loaded.map(({ kilobytes }) => kilobytes);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    expect.soft(loaded.length).toBeGreaterThan(0);
    // The whole guide has figures at its end, whose tools come when they are near.
    expect.soft(weight, `${weights.map((each) => each.toFixed(1)).join(' + ')} KB`).toBeLessThanOrEqual(scriptBudget);
    for (const { ofMermaid } of loaded) expect.soft(ofMermaid).toBeNull();
    // On the whole guide, what chapters do once they are alive is left to the pages they come from.
    if (!wholeGuide) await readThrough(page);
    expect.soft(await layoutShifts(page)).toEqual([]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  await test.step('what it says of itself', async () => {
    expect.soft(response?.status()).toBe(200);
    expect.soft(response?.headers()['content-type']).toContain('text/html');
    expect.soft(response?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    await expect.soft(page).toHaveTitle(href === '/' ? site.name : `${title} · ${site.name}`);
    await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', description);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect.soft(canonical?.replace(/\/$/, '')).toBe(`${site.url}${href}`.replace(/\/$/, ''));
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText([title]);
    expect.soft(await duplicateIds(page)).toEqual([]);
  });
  await test.step('landmarks', () => expectLandmarks(page));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!wholeGuide) {
    await test.step('Tab leads through all of it, each stop named, in sight and marked', async () => {
      const { names, faults } = await walkByTab(page);
      expect.soft(faults).toEqual([]);
      // To the links that stand last on every page.
      const last = guide.pages.at(-1)?.navTitle ?? '';
      expect.soft(names.some((name) => name.includes(last))).toBe(true);
    });
  }

  await showAll(page);
  // On the whole guide what stands in chapters is left to the pages they come from, but for their order.
  const except = wholeGuide ? ':is(.guide-chapter > :not(:is(h2, h3, h4)))' : undefined;
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`accessible, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
      // A theme changes nothing but colours.
      expect.soft(await axeFaults(page, { except, coloursOnly: colorScheme === 'dark' })).toEqual([]);
      expect.soft(await contrastFaults(page, 4.5)).toEqual([]);
    });
  }

  await test.step('every width', async () => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await sidewaysScroll(page), `at ${width} px`).toBe(0);
      if (width === 375) expect.soft(await smallTexts(page, 12, leastScale)).toEqual([]);
    }
  });
  await test.step('on paper', () => expectPrintable(page));
  await test.step('no state breaks the policy', async () => {
    await useOnce(page);
    await expectPolicyKept(page, response);
  });
  await test.step('zoom of 400 %, and text of 200 %', () => expectRoomToRead(page));
}

/** Most scripts come with every page, and the name of each tells its content: a worker weighs it once. */
const knownScripts = new Map<string, Promise<{ kilobytes: number; ofMermaid: string | null }>>();

function readScript(page: Page, url: string): Promise<{ kilobytes: number; ofMermaid: string | null }> {
  const known = knownScripts.get(url);
  if (known) return known;
  const reading = page.request
    .get(url)
    .then((response) => response.body())
    .then((body) => ({
      kilobytes: gzipSync(body).length / 1024,
      ofMermaid: mermaid.exec(body.toString())?.[0] ?? null,
    }));
  knownScripts.set(url, reading);
  return reading;
}

/** The open page has the landmarks of a page, each navigation with a name of its own. */
export async function expectLandmarks(page: Page) {
  for (const role of ['banner', 'main', 'contentinfo'] as const) {
    await expect.soft(page.getByRole(role)).toHaveCount(1);
  }
  const names = await page
    .getByRole('navigation')
    .evaluateAll((all) =>
      all.map(
        (each) =>
          each.getAttribute('aria-label') ??
          document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent ??
          '',
      ),
    );
  expect.soft(names.every(Boolean), names.join()).toBe(true);
  expect.soft(new Set(names).size, names.join()).toBe(names.length);
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** On paper every drawing is whole, and nothing is printed that only works on a screen. */
async function expectPrintable(page: Page) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('figure[data-diagram] svg.dg').evaluateAll((drawings) =>
    drawings
      .filter((drawing) => {
        const { left, right } = drawing.getBoundingClientRect();
        return !drawing.checkVisibility() || left < 0 || right > document.documentElement.clientWidth;
      })
      .map((drawing) => drawing.closest('figure')?.dataset.diagram),
  );
  expect.soft(cut).toEqual([]);
  const main = page.getByRole('main');
  const fields = main.getByRole('searchbox').or(main.getByRole('combobox'));
  const tools = main.locator('figure[data-diagram] button');
  const useless = page.getByRole('banner').or(page.getByRole('tablist')).or(tools);
  await expect.soft(useless.or(fields).locator('visible=true')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
}

/** At 400 % zoom the open page reflows and what stands fast leaves room to read; text at 200 % loses nothing. */
export async function expectRoomToRead(page: Page) {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await sidewaysScroll(page)).toBe(0);
  const fixed = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, top, height }) => width > innerWidth / 2 && top <= 0 && height > 0)
      .reduce((most, { height }) => Math.max(most, height), 0),
  );
  expect.soft(fixed).toBeLessThanOrEqual(256 / 3);

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  expect.soft(await sidewaysScroll(page), 'text at 200 %').toBe(0);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, button, #navigation a, dt, dd')]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        return (
          overflowX !== 'visible' &&
          textOverflow === 'clip' &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect.soft(clipped, 'text at 200 %').toEqual([]);
}

/** A page is whole in a browser that runs no scripts: text, tables, drawings, navigation, and nothing that is dead. */
export async function expectWhole(page: Page, guidePage: GuidePage, guide: Guide) {
  const { href, title } = guidePage;
  const printed = printedPages(guide, guidePage);
  await page.goto(href);
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText([title]);

  const navigation = page.getByRole('navigation', { name: 'Guide' }).getByRole('link');
  await expect
    .soft(navigation)
    .toHaveText(guide.pages.map(({ navTitle }) => new RegExp(`${escapePattern(navTitle)}$`)));

  const main = page.getByRole('main');
  const headings = main.locator(':is(h2, h3, h4, h5)[id]').filter({ visible: true });
  const shown = await headings.evaluateAll((elements) => elements.map(({ id }) => id));
  expect.soft(shown).toEqual(expect.arrayContaining(printed.flatMap((each) => each.headings.map(({ id }) => id))));
  // Rows that name a group of rows say nothing of their own.
  const rows = main
    .locator('tbody')
    .getByRole('row')
    .filter({ visible: true, hasNot: page.locator('[colspan]') });
  await expect.soft(rows).toHaveCount(printed.reduce((sum, each) => sum + rowsOf(guide, each), 0));

  const figures = main.locator('figure[data-diagram]');
  await expect.soft(figures).toHaveCount(printed.flatMap(diagramsOn).length);
  await expect.soft(figures.locator('svg.dg').filter({ visible: true })).toHaveCount(await figures.count());
  // As large as the window allows, and with names that can be read.
  const scales = await figures
    .locator('svg.dg')
    .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))));
  for (const scale of scales) {
    expect.soft(scale).toBeGreaterThanOrEqual(leastScale - 0.001);
    expect.soft(scale).toBeLessThanOrEqual(1.001);
  }
  if ((await figures.count()) > 0) {
    await figures.first().getByText('As text').click();
    await expect.soft(figures.first().getByText('Connections', { exact: true })).toBeVisible();
  }
  const tabs = printed.flatMap(({ body }) => [...body.matchAll(/<Tab [^>]*title="([^"]*)"/g)].map(([, name]) => name));
  for (const name of new Set(tabs)) {
    await expect
      .soft(main.getByRole('heading', { name, exact: true }))
      .toHaveCount(tabs.filter((each) => each === name).length);
  }
  await expect.soft(page.getByRole('tab')).toHaveCount(0);
  // A button that needs a script would do nothing.
  await expect.soft(main.getByRole('button', { name: /^Copy|AI assistant/ })).toHaveCount(0);
}
