import { openFigure } from '../support/figure';
import { basePath, expect, siteUrl, test } from './test';

const id = 'one-server/data-flow';
const place = '/deployment/one-server?view=data-flow';

test('a diagram answers, is shared, downloaded and embedded', async ({ page, context, request, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openFigure(page, `${basePath}${place}&node=Redis`, id);
  await expect(figure.panel).toContainText('Redis');

  await figure.root.getByRole('button', { name: 'Share' }).click();
  await figure.root.getByRole('menuitem', { name: 'Copy link to this state' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${baseURL}${basePath}${place}&node=Redis`);
  for (const link of await figure.root.getByRole('menuitem', { name: /^Download/ }).all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(href)).status(), href).toBe(200);
  }

  await figure.root.getByRole('menuitem', { name: 'Embed…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Frame snippet')).toContainText(`<iframe src="${siteUrl}/embed/${id}?node=Redis"`);
  await expect(dialog.getByLabel('Markdown snippet')).toContainText(
    `(${siteUrl}/diagrams/${id}.png)](${siteUrl}${place}&node=Redis)`,
  );
  const frame = dialog.locator('iframe').first().contentFrame();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('One server: data flow');
  await page.keyboard.press('Escape');

  await figure.panel.locator(`a[href="${basePath}/reference#redis"]`).click();
  await expect(page).toHaveURL(`${basePath}/reference#redis`);
});

test('the link of a node leads to the guide below its path, from files too', async ({ page, context, request }) => {
  const figure = await openFigure(page, `${basePath}${place}&node=Beat`, id);
  await figure.panel.getByRole('link', { name: 'Celery among the versions' }).click();
  await expect(page).toHaveURL(`${basePath}/reference#celery`);

  for (const form of ['svg', 'dark.svg']) {
    const file = await request.get(`${basePath}/diagrams/${id}.${form}`);
    expect(await file.text()).toContain(`<a href="${siteUrl}/reference#celery"`);
  }
  await page.goto(`${basePath}/embed/${id}?node=Beat`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Celery among the versions' }).click();
  await expect(await opened).toHaveURL(`${basePath}/reference#celery`);
});

test('an embed leads to the guide, in a tab of its own and in the same state, before its scripts are there too', async ({
  page,
  context,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${basePath}/embed/${id}?node=Redis`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open in the guide' }).click();
  release();
  const guide = await opened;
  await expect(guide).toHaveURL(`${basePath}/deployment/one-server?node=Redis&view=data-flow`);
  await expect(guide.locator('.inspector')).toContainText('Redis');
});
