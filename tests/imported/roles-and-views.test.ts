import { palette } from '@/lib/diagrams/draw/palette';
import { expect, test } from '../support/test';

/* A guide whose roles are others than the default ones, and whose strategies have other views, not all in common. */

test('tabs, panels, the comparison, search, embeds and files follow the roles and views of a guide', async ({
  page,
  request,
}) => {
  await test.step('the tab that the address names shows its drawing, in the colours of the roles', async () => {
    await page.goto('/houses/central?view=journeys&node=Desk');
    await expect(page.getByRole('tab', { name: 'الرحلات' })).toHaveAttribute('aria-selected', 'true');
    const figure = page.locator('figure[data-diagram="central/journeys"]');
    await expect(figure.locator('[data-node="Desk"]')).toHaveAttribute('data-hue', 'violet');
    await expect(figure.locator('[data-node="Reader"]')).toHaveAttribute('data-hue', 'amber');
    await expect(figure.locator('[data-node="Van"]')).not.toHaveAttribute('data-hue', /.*/);
    await expect(page.locator('.inspector')).toContainText('服务台');
    await expect(figure.locator('[data-node="Shelf"]')).toHaveAttribute('aria-label', /المخزن, 1 connection/);
  });

  await test.step('what is compared first is a view that both have, by its name', async () => {
    await page.goto('/houses/compare');
    await expect(page.getByLabel('View')).toHaveValue('journeys');
    await expect(page.getByLabel('View').locator('option')).toHaveText(['房间', 'الرحلات', 'الموظفون']);
  });

  await test.step('search leads into the view', async () => {
    await page.goto(`/search?q=${encodeURIComponent('شاحنة')}`);
    await expect(page.locator('main a[href="/houses/central?view=journeys&node=Van"]').first()).toBeVisible();
  });

  await test.step('the version table tells the roles that technologies have', async () => {
    await page.goto('/reference');
    await expect(page.getByRole('list', { name: 'Colours of the roles' }).getByRole('listitem')).toHaveText([
      '服务台',
      'المخزن',
    ]);
  });

  await test.step('the view has files of its own in both themes, and a page to frame', async () => {
    expect((await request.get('/embed/central/staff')).status()).toBe(200);
    for (const [file, colours] of [
      ['staff.svg', palette.light],
      ['staff.dark.svg', palette.dark],
    ] as const) {
      const drawing = await (await request.get(`/diagrams/central/${file}`)).text();
      expect(drawing).toContain(colours['teal-line']);
      expect(drawing).not.toContain(colours['green-line']);
    }
    const { roles } = (await (await request.get('/guide.json')).json()) as { roles: { id: string }[] };
    expect(roles.map(({ id }) => id)).toEqual(['reader', 'desk', 'shelf', 'van']);
  });
});
