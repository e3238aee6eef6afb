import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { guide } from '../support/guide';
import { hydrated, wake } from '../support/page-state';
import { expect, test } from '../support/test';

/*
 * What may go wrong on the way to a reader or in a browser. The page stays readable, and what failed says so.
 */

test.use({
  firstVisit: true,
  expectedMessages: [/Failed to load resource|ChunkLoadError|ERR_|Minified React error #418|broken/],
});

const place =
  guide.pages.find(({ strategy }) => strategy) ??
  guide.pages.find(({ body, wholeGuide }) => !wholeGuide && body.includes('<Diagram '));
const address = place?.href ?? '/';
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'could not be loaded' });
const node = (page: Page) => page.locator('figure[data-diagram]:visible [data-node]').first();

/** The page as it is printed is there. */
async function expectReadable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place?.title ?? '');
  await expect(page.locator('main')).toContainText(place?.title ?? '');
  await expect(page.getByText('This page could not be shown')).toHaveCount(0);
}

test('each script gone in turn', async ({ page }) => {
  test.slow();
  const html = readFileSync(`out${address === '/' ? '/index' : address}.html`, 'utf8');
  const [, plan = '{}'] = /id="hydration-plan">(.*?)<\/script>/.exec(html) ?? [];
  const { scripts } = JSON.parse(plan) as { scripts: string[] };
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    await test.step(script, async () => {
      await page.route(`**${script}`, (route) => route.fulfill({ status: 404 }));
      await page.goto(address);
      await node(page).click();
      await expect(notice(page)).toBeVisible();
      await expectReadable(page);
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      await page.unroute(`**${script}`);
      // What is pressed again is tried again.
      await node(page).click();
      await expect(page).toHaveURL(/node=/);
    });
  }
});

test('each script that comes later gone in turn', async ({ page }) => {
  test.slow();
  const later = new Set<string>();
  const askAll = async () => {
    await page.goto(address);
    await hydrated(page);
    await node(page).click();
    await page.keyboard.press('Control+k');
  };
  page.on('request', (request) => request.resourceType() === 'script' && later.add(request.url()));
  await askAll();
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(page.locator('.inspector')).toBeVisible();
  const html = readFileSync(`out${address === '/' ? '/index' : address}.html`, 'utf8');
  for (const script of [...later].filter((url) => !html.includes(url.slice(url.lastIndexOf('/'))))) {
    await test.step(script, async () => {
      await page.route(script, (route) => route.fulfill({ status: 404 }));
      await askAll();
      await expectReadable(page).catch(async () => {
        // Without its palette, the search is a page.
        await expect(page).toHaveURL(/\/search/);
      });
      await page.unroute(script);
    });
  }
});

test('the whole style sheet is missing: the page has what it uses, and says that more did not come', async ({
  page,
}) => {
  await page.route('**/*.css', (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await node(page).click();
  await expect(notice(page)).toBeVisible();
  await expectReadable(page);
  await page.unroute('**/*.css');
  await node(page).click();
  await expect(page).toHaveURL(/node=/);
});

test('a part that fails while it is drawn: the page says so, and can be loaded again', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.checkVisibility = () => {
      throw new Error('broken');
    };
  });
  await page.goto(`${address}?node=any`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  const loaded = page.waitForEvent('framenavigated');
  await page.getByRole('button', { name: 'Load it again' }).click();
  await loaded;
});

test('the payload is missing', async ({ page }) => {
  await page.route('**/*.txt?build=*', (route) => route.fulfill({ status: 404 }));
  await page.goto(address);
  await node(page).click();
  await expect(notice(page)).toBeVisible();
  await expectReadable(page);
});

test('the payload is of another build: the page comes anew, once', async ({ page }) => {
  let loads = 0;
  page.on('framenavigated', () => loads++);
  await page.route('**/*.txt?build=*', async (route) => {
    const response = await route.fetch();
    const build = /"b":"([^"]+)"/.exec(await response.text())?.[1] ?? '';
    await route.fulfill({ response, body: (await response.text()).replaceAll(build, 'another') });
  });
  await page.goto(address);
  const reloaded = page.waitForEvent('framenavigated');
  await node(page).click();
  await reloaded;
  await expectReadable(page);
  await node(page).click();
  await expect(notice(page)).toBeVisible();
  expect(loads).toBe(2);
});

test('a tab that was open while the guide was published anew', async ({ page }) => {
  await page.goto(address);
  // The scripts of the old build are gone, and the host has the page of another one.
  await page.route('**/_next/static/chunks/*.js', (route) => route.fulfill({ status: 404 }));
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/data-build="[^"]+"/, 'data-build="new"') });
  });
  const reloaded = page.waitForEvent('framenavigated');
  await node(page).click();
  await reloaded;
  await expect(page.locator('html')).toHaveAttribute('data-build', 'new');
  await expectReadable(page);
});

test('storage that refuses', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await page.goto(address);
  await page.getByRole('radio', { name: 'Dark', exact: true }).locator('..').click();
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await node(page).click();
  await expect(page).toHaveURL(/node=/);
});

test('no font', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(address);
  await expectReadable(page);
  await node(page).click();
  await expect(page).toHaveURL(/node=/);
});

/** What page translators do: each text stands in elements of its own, again and again. */
function translate() {
  const wrap = (text: Text) => {
    const { parentElement } = text;
    if (!parentElement || parentElement.closest('font, script, style, svg, textarea') || !text.nodeValue?.trim())
      return;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  };
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  all(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const added of addedNodes) if (added.isConnected) all(added);
  }).observe(document.body, { childList: true, subtree: true });
}

for (const when of ['before', 'after'] as const) {
  test(`a page that is translated ${when} it hydrates`, async ({ page }) => {
    await page.goto(address);
    if (when === 'before') await page.evaluate(translate);
    await hydrated(page);
    if (when === 'after') await page.evaluate(translate);
    await expectReadable(page);
    await node(page).click();
    await expect(page).toHaveURL(/node=/);
    await expectReadable(page);
  });
}

test('hostile addresses', async ({ page }) => {
  test.slow();
  const values = [
    '"><img src=x onerror=alert(1)>',
    "');alert(1)//",
    '__proto__',
    'constructor',
    '%',
    '\u0000',
    '../../x',
  ];
  const names = ['view', 'node', 'edge', 'group', 'flow', 'step', 'q', 'layer', 'sort', 'theme', 'fail', '__proto__'];
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  for (const value of values) {
    const query = names.map((name) => `${name}=${encodeURIComponent(value)}`).join('&');
    await page.goto(`${address}?${query}#${encodeURIComponent(value)}`);
    await wake(page);
    await expectReadable(page);
  }
  for (const fragment of ['#%', '#%E0%A4%A', '#"]', "#'", '#\\', '#:target']) {
    await page.goto(`${address}${fragment}`);
    await wake(page);
    await expectReadable(page);
  }
  await page.goto(`${address}?node=${'a'.repeat(12_000)}`);
  await wake(page);
  await expectReadable(page);
  expect(dialogs).toBe(0);
});
