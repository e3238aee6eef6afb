import { pageAt } from '../rich/guide';
import { kept } from '../support/offline-site';
import { ask, openPalette } from '../support/palette';
import { basePath, expect, test } from './test';

// A worker and what it keeps would outlive the test.
test.use({
  firstVisit: true,
  serviceWorkers: 'allow',
  expectedMessages: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)/],
});

test('after one visit the guide opens without a network, below its path', async ({ page, context }) => {
  await page.goto(`${basePath}/handbook`);
  await kept(page);
  await context.setOffline(true);

  await page.goto(`${basePath}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageAt('/').title);
  await ask(await openPalette(page), 'who talks to redis');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${basePath}/deployment/one-server\\?`));
  await expect(page.locator('.inspector')).toContainText('Redis');
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(`${basePath}/`);

  await page.goto(`${basePath}/nowhere`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept for offline use');
});
