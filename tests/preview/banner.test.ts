import { devices, type Page } from '@playwright/test';
import { variants } from '@/lib/build/variants';
import { guide, pageAt } from '../rich/guide';
import { hydrated, sidewaysScroll } from '../support/page-state';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];
const { site } = guide;
const { env } = variants.preview;
const repository = `https://github.com/${env.VERCEL_GIT_REPO_OWNER}/${env.VERCEL_GIT_REPO_SLUG}`;

function banner(page: Page) {
  return page.getByRole('complementary', { name: 'Preview' });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the banner names branch, commit and pull request, and leads to them', async ({ page }) => {
    await page.goto('/handbook');
    await expect(banner(page)).toContainText(env.VERCEL_GIT_COMMIT_REF);
    const links = Object.fromEntries(
      await banner(page)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')])),
    );
    expect(links).toEqual({
      [`Commit ${env.VERCEL_GIT_COMMIT_SHA.slice(0, 7)}`]: `${repository}/commit/${env.VERCEL_GIT_COMMIT_SHA}`,
      [`Pull request #${env.VERCEL_GIT_PULL_REQUEST_ID}`]: `${site.repository}/pull/${env.VERCEL_GIT_PULL_REQUEST_ID}`,
      'What changes': '/changes',
      'In production': `${site.url}/handbook`,
    });
    const edit = page.getByRole('main').getByRole('link', { name: 'Edit this page' });
    await expect(edit).toHaveAttribute(
      'href',
      `${repository}/edit/${env.VERCEL_GIT_COMMIT_REF}/${pageAt('/handbook').file}`,
    );
    await page.goto('/search');
    await expect(banner(page).getByRole('link', { name: 'In production' })).toHaveAttribute(
      'href',
      `${site.url}/search`,
    );
  });

  test('what is shared of a preview is the page in production', async ({ page }) => {
    await page.goto('/handbook');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${site.url}/handbook`);
  });
});

test('the link to production takes the question along', async ({ page }) => {
  await page.goto('/deployment/one-server?view=data-flow&node=Redis#infrastructure');
  await hydrated(page);
  const link = banner(page).getByRole('link', { name: 'In production' });
  await link.focus();
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute(
    'href',
    `${site.url}/deployment/one-server?view=data-flow&node=Redis#infrastructure`,
  );
});

test.describe('on a phone', () => {
  test.use({ ...phone });

  test('the banner fits, can be pressed, and is accessible in both themes', async ({ page }) => {
    await page.goto('/handbook');
    await hydrated(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    for (const link of await banner(page).getByRole('link').all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
      const faults = await axeFaults(page, {
        within: '[data-slot="preview-banner"]',
        coloursOnly: colorScheme === 'dark',
      });
      expect(faults, colorScheme).toEqual([]);
    }
  });
});
