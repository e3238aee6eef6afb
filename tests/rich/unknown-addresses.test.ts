import { figureOf, query } from '../support/figure';
import { expect, test } from '../support/test';

const server = '/deployment/one-server';

test('what an address names in vain is told in place, with what it may mean', async ({ page }) => {
  const figure = figureOf(page, 'one-server/infrastructure');
  const note = figure.root.getByRole('status').filter({ hasText: 'This diagram has no' });

  for (const [asked, told, meant] of [
    ['node=Ngnix', 'This diagram has no node “Ngnix”. Did you mean Nginx?', '?node=Nginx'],
    [
      'group=docker-composer',
      'This diagram has no group “docker-composer”. Did you mean Docker Compose?',
      '?group=docker-compose',
    ],
    [
      'edge=nginx-to-loan-api',
      'This diagram has no connection “nginx-to-loan-api”. Did you mean',
      '?edge=nginx-to-loans-api',
    ],
    ['node=Kafka', 'This diagram has no node “Kafka”.', null],
  ] as const) {
    await test.step(asked, async () => {
      await page.goto(`${server}?${asked}`);
      await expect(note).toContainText(told);
      await expect(note).toBeInViewport();
      expect(query(page), 'nothing is lost').toBe(`?${asked}`);
      if (meant === null) {
        await expect(note.getByRole('link')).toHaveCount(0);
        await note.getByRole('button', { name: 'Close' }).click();
        await expect(note).toHaveCount(0);
        expect(query(page)).toBe('');
      } else {
        await note.getByRole('link').click();
        await expect(figure.panel).toBeVisible();
        await expect(note).toHaveCount(0);
        expect(decodeURIComponent(query(page))).toContain(meant);
      }
    });
  }
});

test('what only the other view has leads there', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(`${server}?view=infrastructure&flow=a-loaning`);
  const [first, second] = [figureOf(page, 'one-server/infrastructure'), figureOf(page, 'one-server/data-flow')];
  await expect(first.root.getByRole('status').filter({ hasText: 'no flow “a-loaning”' })).toBeInViewport();

  await page.goto(`${server}?view=data-flow&group=docker-compose`);
  const note = second.root.getByRole('status').filter({ hasText: 'no group “docker-compose”' });
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Infrastructure View' }).click();
  await expect(first.panel).toHaveAccessibleName('Docker Compose');
  expect(query(page)).toBe('?view=infrastructure&group=docker-compose');

  await test.step('what was chosen here leaves the address in the other view without a word', async () => {
    await page.getByRole('tab', { name: 'Data Flow View' }).click();
    await expect.poll(() => query(page)).toBe('?view=data-flow');
    await expect(note).toHaveCount(0);
  });
});

test('a view, a part that fails and a layer that are not there are told alike', async ({ page }) => {
  await page.goto(`${server}?view=infrastucture`);
  const link = page.getByRole('region', { name: 'About the link' });
  await expect(link).toContainText('This page has no view “infrastucture”. Did you mean Infrastructure View?');
  await link.getByRole('link').click();
  await expect(link).toHaveCount(0);
  expect(query(page)).toBe('?view=infrastructure');

  await page.goto(`${server}?fail=Rediss,Nginx`);
  const { panel } = figureOf(page, 'one-server/infrastructure');
  await expect(panel).toContainText('This diagram has no part “Rediss”. Did you mean Redis?');
  await panel.getByRole('link', { name: 'Redis', exact: true }).first().click();
  await expect.poll(() => query(page)).toBe('?fail=Nginx,Redis');

  const flow = figureOf(page, 'one-server/data-flow');
  for (const [asked, told] of [
    ['flow=a-loan&step=99', '“A loan” has 5 steps, and no step “99”. This is step 5.'],
    ['node=Redis&edge=nginx-to-readers-answer', '“edge=nginx-to-readers-answer” is left aside.'],
  ] as const) {
    await page.goto(`${server}?view=data-flow&${asked}`);
    await expect(flow.panel.getByRole('status').filter({ hasText: told })).toBeVisible();
  }
  await flow.part('node', 'Nginx').click();
  await expect(flow.panel.getByRole('status')).toHaveCount(0);
  expect(query(page)).toBe('?view=data-flow&node=Nginx');

  await page.goto('/reference?sort=price');
  await expect(page.getByRole('status').filter({ hasText: 'cannot be sorted by “price”' })).toBeVisible();

  await page.goto('/reference?layer=Cach');
  await expect(page.getByText('The guide has no layer “Cach”.')).toBeVisible();
  await page.getByRole('button', { name: 'Did you mean Cache?' }).click();
  await expect(page).toHaveURL('/reference?layer=Cache');
});
