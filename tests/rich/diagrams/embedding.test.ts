import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../support/test';
import { figureOf, live, query } from '../../support/figure';
import { diagramsOn } from '../../support/page-parts';
import { guide } from '../guide';

test('every diagram stands alone in its embed, and says where it belongs', async ({ page, request }) => {
  const places = new Map(guide.pages.flatMap((each) => diagramsOn(each).map((id) => [id, each.href] as const)));
  expect(places.size).toBeGreaterThan(4);
  for (const [id, place] of places) {
    const response = await request.get(`/embed/${id}`);
    expect(response.headers()['content-security-policy'], id).toMatch(/; frame-ancestors \*$/);
    expect(response.headers()['x-frame-options'], id).toBeUndefined();
    await page.goto(`/embed/${id}`);
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${place}(\\?|$)`));
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(figureOf(page, id).root).toBeVisible();
  }
});

test('an embed takes its theme and its question from the address, at 320 px, with storage refused', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const theme of ['dark', 'light']) {
    await page.goto(`/embed/one-server/data-flow?theme=${theme}&node=Redis`);
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(theme === 'dark');
    const figure = figureOf(page, 'one-server/data-flow');
    await live(figure);
    await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  const noTheme = page.getByText('There is no such theme as the address asks for');
  await expect(noTheme).toBeHidden();
  await page.goto('/embed/one-server/data-flow?theme=sepia');
  await expect(noTheme).toBeVisible();
  await page.goto('/embed/one-server/data-flow?theme=sepia&node=Redis');
  await expect(noTheme).toBeVisible();
  await expect(figureOf(page, 'one-server/data-flow').part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open in the guide' }).click(),
  ]);
  await opened.waitForURL(/\/deployment\/one-server\?/);
  expect(Object.fromEntries(new URLSearchParams(query(opened)))).toEqual({ node: 'Redis', view: 'data-flow' });
});

test.describe('on another origin', () => {
  test.use({ expectedMessages: [/frame-ancestors|Refused to frame|Framing|ERR_BLOCKED_BY_RESPONSE|^request to /] });

  test('a page may frame an embed and nothing else', async ({ page, baseURL }) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<iframe id="embed" src="${baseURL}/embed/one-server/infrastructure"></iframe><iframe id="home" src="${baseURL}/"></iframe>`,
      );
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await expect(page.frameLocator('#embed').locator('figure')).toBeVisible();
      await expect(page.frameLocator('#home').getByRole('heading', { level: 1 })).toHaveCount(0);
    } finally {
      server.close();
    }
  });
});
