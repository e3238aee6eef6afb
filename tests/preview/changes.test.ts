import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { variantDirectory } from '@/lib/build/variants';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import { guide } from '../rich/guide';
import { duplicateIds, sidewaysScroll } from '../support/page-state';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

const { url } = guide.site;
const out = variantDirectory('preview');
const infrastructure = 'one-server/infrastructure';

// Production is the one origin that this page may ask.
test.use({
  expectedMessages: [new RegExp(`^request to ${url}/(?:guide\\.json|diagrams/${infrastructure}(?:\\.dark)?\\.svg)$`)],
});

async function ownManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(`${out}/guide.json`, 'utf8')) as Manifest;
}

function found<T>(list: T[], isWanted: (each: T) => boolean): T {
  const [one, ...more] = list.filter(isWanted);
  if (!one || more.length > 0) throw new Error(`${one ? more.length + 1 : 0} of the list fit.`);
  return one;
}

/** Production as it was before the changes that this build then has made: each planted the other way round. */
async function plant(): Promise<Manifest> {
  const manifest = await ownManifest();
  const handbook = found(manifest.pages, ({ href }) => href === '/handbook');
  handbook.source = handbook.source.replace('It is long on purpose', 'It is short on purpose');
  found(handbook.headings, ({ id }) => id === 'naming').text = 'What things are called';
  handbook.headings.push({ id: 'gone', text: 'Gone', depth: 2 }, { id: 'lending-names', text: 'Lending', depth: 2 });
  found(manifest.technologies, ({ id }) => id === 'python').minimumVersion = '3.9';
  manifest.pages.push({ ...handbook, href: '/old', title: 'An old page', headings: [] });
  const diagram = found(manifest.diagrams, ({ id }) => id === infrastructure);
  diagram.edges = diagram.edges.filter(({ from, to }) => from !== 'Nginx' || to !== 'API');
  found(diagram.edges, ({ from }) => from === 'Readers').label = 'Calls';
  found(diagram.nodes, ({ id }) => id === 'Redis').label = 'Redis\nCache';
  found(diagram.nodes, ({ id }) => id === 'Beat').group = 'one-server';
  diagram.nodes.push({ ...found(diagram.nodes, ({ id }) => id === 'Worker'), id: 'Uptime', label: 'Uptime' });
  return manifest;
}

/** Answers for production, with a drawing in which the planted node stands. */
async function answer(page: Page, manifest: object): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route(`${url}/guide.json`, (route) => route.fulfill({ json: manifest, headers }));
  await page.route(`${url}/diagrams/**`, async (route) => {
    const drawing = await readFile(out + new URL(route.request().url()).pathname, 'utf8');
    const body = drawing.replace(
      '</svg>',
      '<g data-node="Uptime"><rect x="8" y="8" width="90" height="40"/></g></svg>',
    );
    await route.fulfill({ body, headers, contentType: 'image/svg+xml' });
  });
}

test('what was planted is reported, each once, and marked on the drawings', async ({ page }) => {
  await answer(page, await plant());
  await page.goto('/');
  await page.getByRole('complementary', { name: 'Preview' }).getByRole('link', { name: 'What changes' }).click();
  await expect(page).toHaveTitle(/^What changes · /);

  const summary = page.getByRole('navigation', { name: 'Summary' });
  await expect(summary).toHaveText(
    'Pages1 removed, 1 changed' +
      'Links2 anchors removed, 1 of them broken' +
      'Technologies1 changed, 1 version raised' +
      'Diagrams1 changed',
  );
  const area = (name: string) => page.getByRole('region', { name, exact: true });

  await expect(area('Pages').getByRole('listitem').first()).toHaveText(
    'Removed: An old page /old. Its address leads nowhere.',
  );
  const handbook = area('Pages').getByRole('article', { name: 'Handbook of the Services' });
  await expect(area('Pages').getByRole('article')).toHaveCount(1);
  await expect(handbook.getByRole('term')).toHaveText(['Heading renamed', 'Heading renamed']);
  // The second one is known by its alias.
  await expect(handbook.getByRole('definition')).toHaveText([
    /^ \[gone: What things are called\] {2}→ {2}\[new: Names\] $/,
    /^ \[gone: Lending\] {2}→ {2}\[new: Names\] $/,
  ]);
  await expect(handbook.locator('.difference del')).toHaveText(' [gone: short] ');
  await expect(handbook.locator('.difference ins')).toHaveText(' [new: long] ');
  await expect(handbook.getByRole('link', { name: 'Handbook of the Services in production' })).toHaveAttribute(
    'href',
    `${url}/handbook`,
  );

  await expect(area('Links').getByRole('listitem')).toHaveText([
    'Anchor removed: /handbook#gone, “Gone”. It has no alias: links to it break.',
    'Anchor removed: /handbook#lending-names, “Lending”. An alias leads to /handbook#naming.',
  ]);
  await expect(area('Technologies').getByRole('listitem')).toHaveText(
    /^Changed: PythonMinimum version raised \[gone: 3\.9\].*3\.11/,
  );

  const diagram = area('Diagrams').getByRole('article', { name: 'One server: infrastructure' });
  await expect(diagram.locator('[data-slot="changed-parts"] > li')).toHaveText([
    /Renamed component: Redis.*Redis · Cache\].*Cache \+ Broker/,
    /Moved component: Celery BeatGroup.*One Server.*Docker Compose/,
    /Removed component: Uptime/,
    /Changed connection: Readers\/Browser → Nginx: HTTPS.*\[gone: Calls\]/,
    /Added connection: Nginx → Loans API/,
  ]);

  // Each mark lies on its part: on this build's drawing, and what is gone on production's.
  const marked = await diagram.getByRole('figure').evaluateAll((figures) =>
    figures.map((figure) => {
      const box = (selector: string) => figure.querySelector(selector)?.getBoundingClientRect();
      const surrounds = (outline?: DOMRect, part?: DOMRect) =>
        outline &&
        part &&
        outline.left < part.left &&
        outline.right > part.right &&
        outline.top < part.top &&
        outline.bottom > part.bottom;
      return {
        numbers: [...figure.querySelectorAll('.change-marks .change-badge text')].map(({ textContent }) => textContent),
        moved: surrounds(box('.change-outline[data-kind="moved"]'), box('[data-node="Beat"]')),
        removed: surrounds(box('.change-outline[data-kind="removed"]'), box('[data-node="Uptime"]')),
        added: (box('.change-line[data-kind="added"]')?.height ?? 0) > 0,
        filled: [...figure.querySelectorAll('.change-line, .change-outline')].filter(
          (mark) => getComputedStyle(mark).fill !== 'none',
        ).length,
      };
    }),
  );
  expect(marked).toEqual([
    { numbers: ['1', '2', '4', '5'], moved: true, removed: undefined, added: true, filled: 0 },
    { numbers: ['1', '2', '3', '4'], moved: true, removed: true, added: false, filled: 0 },
  ]);
  const legends = diagram.getByRole('figure').getByRole('list', { name: 'Marks' });
  await expect(legends).toHaveText(['AddedRenamed or changedMoved', 'RemovedRenamed or changedMoved']);

  expect(await duplicateIds(page)).toEqual([]);
  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 375],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveClass(new RegExp(scheme));
    await expect(diagram.locator('.change-marks')).toHaveCount(2);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  }
});

test.describe('production that cannot be compared', () => {
  test.use({ expectedMessages: [/^request to https:|Failed to load resource/] });

  test('says why, and compares with a file instead', async ({ page }) => {
    await page.route(`${url}/**`, (route) => route.abort());
    await page.goto('/changes');
    const fault = page.getByRole('region', { name: 'Production’s manifest is missing' });
    await expect(fault.getByRole('status')).toHaveText(
      `${url}/guide.json does not answer, or does not let other sites read it. Reload the page to try again.`,
    );

    await page.setViewportSize({ width: 375, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);

    const file = (name: string, data: unknown) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(data)),
    });
    const { redirects: _redirects, ...early } = await ownManifest();
    await fault.getByLabel('A saved guide.json').setInputFiles(file('early.json', early));
    await expect(fault.getByRole('status')).toContainText(
      'early.json is a manifest without what is compared; missing or of another form: `redirects`.',
    );

    await fault.getByLabel('A saved guide.json').setInputFiles(file('same.json', await ownManifest()));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      'Nothing changes: this preview says the same as production.',
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('names the command that prints the same', async ({ page }) => {
    await page.goto('/changes');
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Comparing here takes JavaScript');
    expect(text).not.toContain('Comparing with production');
    expect(text).toContain(`npm run --silent changes -- ${url}/guide.json out/guide.json`);
  });
});
