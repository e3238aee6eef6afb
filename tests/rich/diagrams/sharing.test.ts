import { expect, test } from '../../support/test';
import { openFigure, rectOf } from '../../support/figure';

const address = '/deployment/one-server?view=data-flow';
const id = 'one-server/data-flow';

test('the menu copies the link and the source, and gives the focus back', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const figure = await openFigure(page, `${address}&flow=a-loan&step=2`, id);
  const share = figure.root.getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  await expect(figure.root.getByRole('menuitem', { name: 'Copy link to this state' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(clipboard).toBe(`${baseURL}${address}&flow=a-loan&step=2`);
  await figure.root.getByRole('menuitem', { name: 'Copy Mermaid' }).click();
  await expect.poll(clipboard).toBe(await (await request.get(`/diagrams/${id}.mmd`)).text());
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
  await expect(share).toHaveAttribute('aria-expanded', 'false');

  await figure.root.getByRole('button', { name: 'Reminder' }).first().click();
  await expect(page).toHaveURL(/flow=reminder/);
  await share.click();
  await expect(figure.root.getByRole('menu')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/flow=a-loan/);
  await expect(figure.root.getByRole('menu')).toBeHidden();
});

test('every file of the menu is there, in its type, pictures twice the size', async ({ page, request }) => {
  const figure = await openFigure(page, address, id);
  await figure.root.getByRole('button', { name: 'Share' }).click();
  const links = figure.root.getByRole('menuitem', { name: /^Download/ });
  await expect(links).toHaveCount(4);
  const svg = await (await request.get(`/diagrams/${id}.svg`)).text();
  const width = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    expect(response.headers()['content-type'], href).toBe(href.endsWith('.png') ? 'image/png' : 'image/svg+xml');
    if (href.endsWith('.png')) expect((await response.body()).readUInt32BE(16), href).toBe(Math.round(width * 2));
  }
});

test('the embed dialog has snippets for the published site, each with a preview', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openFigure(page, `${address}&node=Redis`, id);
  await figure.root.getByRole('button', { name: 'Share' }).click();
  await figure.root.getByRole('menuitem', { name: 'Embed…' }).click();
  const dialog = page.getByRole('dialog');
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  const origin = new URL(canonical ?? '').origin;
  const [heading, close] = [dialog.getByRole('heading'), dialog.getByRole('button', { name: 'Close' })];
  const middle = async (part: typeof heading) => rectOf(part).then(({ y, height }) => y + height / 2);
  expect.soft(Math.abs((await middle(heading)) - (await middle(close)))).toBeLessThan(2);
  await expect(dialog.getByLabel('Frame snippet')).toContainText(`<iframe src="${origin}/embed/${id}?node=Redis"`);
  await expect(dialog.getByLabel('Markdown snippet')).toContainText(
    `](${origin}/diagrams/${id}.png)](${origin}${address}&node=Redis)`,
  );
  await expect(dialog.getByLabel('Confluence, Notion snippet')).toHaveText(`${origin}/embed/${id}?node=Redis`);
  await expect(dialog.locator('iframe, img')).toHaveCount(3);
  await expect(dialog.locator('iframe').first().contentFrame().getByRole('heading', { level: 1 })).toHaveText(
    'One server: data flow',
  );
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.root.getByRole('button', { name: 'Share' })).toBeFocused();
});
