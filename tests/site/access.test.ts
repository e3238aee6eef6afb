import type { Page } from '@playwright/test';
import { addresses } from '../support/guide';
import { hydrated, sidewaysScroll } from '../support/page-state';
import { expect, test } from '../support/test';

/** What a keyboard reader meets at the focused element. */
interface Stop {
  what: string;
  name: string;
  faults: string[];
}

function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
    const text = element instanceof HTMLElement ? element.innerText || element.textContent : element.textContent;
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name = [
      element.getAttribute('aria-label'),
      ...labelledBy,
      ...labels.map((label) => label.textContent),
      text,
      element.getAttribute('title'),
    ]
      .join(' ')
      .trim();
    // A choice is drawn by its label.
    const drawn = element instanceof HTMLInputElement && element.type === 'radio' ? (labels[0] ?? element) : element;
    const lines = [drawn, ...drawn.querySelectorAll('.dg-shape, .dg-paper, .dg-line')].map((each) =>
      getComputedStyle(each),
    );
    const marked = lines.some(
      (style) =>
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        Number.parseFloat(style.strokeWidth) >= 3,
    );
    const shown = drawn.getBoundingClientRect();
    const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const inHeader = element.closest('body > header, body > a, #navigation') !== null;
    return {
      what: element.outerHTML.slice(0, 120),
      name,
      faults: [
        ...(name ? [] : ['has no name']),
        ...(marked ? [] : ['does not show the focus']),
        ...(shown.bottom <= (inHeader ? 0 : header) ||
        shown.top >= innerHeight ||
        box.right < 0 ||
        box.left > innerWidth
          ? [`is out of sight: ${shown.top} to ${shown.bottom}`]
          : []),
      ],
    };
  });
}

for (const href of addresses.filter((address) => address !== '/guide')) {
  test(`${href}: Tab leads through all of it, each stop named, in sight and marked`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(href);
    await hydrated(page);
    const faults: string[] = [];
    const seen = new Set<string>();
    let stops = 0;
    for (; stops < 400; stops++) {
      await page.keyboard.press('Tab');
      const stop = await readStop(page);
      if (!stop) break;
      seen.add(stop.name);
      for (const fault of stop.faults) faults.push(`${stop.what} ${fault}`);
    }
    expect(faults).toEqual([]);
    // The way ends, after what stands last on every page.
    expect(stops).toBeLessThan(400);
    expect([...seen].some((name) => name.includes('The Whole Guide'))).toBe(true);
  });
}

test('at 400 % zoom every page reflows, and what stands fast leaves room to read', async ({ page }) => {
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const href of [...addresses, '/search?q=redis']) {
    await page.goto(href);
    expect(await sidewaysScroll(page), href).toBe(0);
    const fixed = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, top, height }) => width > innerWidth / 2 && top <= 0 && height > 0)
        .reduce((most, { height }) => Math.max(most, height), 0),
    );
    expect(fixed, href).toBeLessThanOrEqual(256 / 3);
  }
});

test('text at 200 % loses nothing', async ({ page }) => {
  for (const href of addresses.filter((address) => address !== '/guide')) {
    await page.goto(href);
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    expect(await sidewaysScroll(page), href).toBe(0);
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
    expect(clipped, href).toEqual([]);
  }
});

test('with forced colours what is chosen, focused and drawn can still be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/deployment/docker-compose?view=data-flow&flow=api-call&step=2');
  await expect(page.getByRole('list', { name: 'Flows' }).getByRole('button', { pressed: true })).toHaveCSS(
    'outline-style',
    'solid',
  );
  await expect(page.getByRole('navigation', { name: 'Guide' }).locator('[aria-current="page"]')).toHaveCSS(
    'outline-style',
    'solid',
  );
  const drawing = page.locator('[data-diagram="docker-compose/data-flow"] svg.dg');
  const paints = await drawing.evaluate((svg) => {
    const of = (selector: string, property: 'stroke' | 'fill') => {
      const element = svg.querySelector(selector);
      return element ? getComputedStyle(element)[property] : '';
    };
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      line: of('[data-edge][data-lit] .dg-line', 'stroke'),
      text: of('[data-node][data-lit] text', 'fill'),
    };
  });
  expect(paints.line).not.toBe(paints.ground);
  expect(paints.text).not.toBe(paints.ground);
  await page.getByRole('tab', { name: 'Infrastructure View' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Data Flow View' })).toHaveCSS('outline-style', 'solid');
});

test('the accessibility tree has the landmarks of a page, each with a name of its own', async ({ page }) => {
  for (const href of ['/backend', '/reference', '/start', '/search?q=redis']) {
    await page.goto(href);
    await hydrated(page);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
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
    expect(names.every(Boolean), href).toBe(true);
    expect(new Set(names).size, href).toBe(names.length);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});
