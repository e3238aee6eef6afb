import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

test.describe('the column of the navigation', () => {
  test.use({ viewport: { width: 1366, height: 420 } });

  test('stays where it was scrolled to, and shows the open page', async ({ page }) => {
    const navigation = page.locator('#navigation');
    const current = navigation.locator('[aria-current="page"]');
    await page.goto('/layers');
    await navigation.getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('/glossary');
    await expect(current).toBeInViewport();
    await page.reload();
    await expect(current).toBeInViewport();
    // Opened by a link from elsewhere.
    await page.goto('/guide');
    await expect(current).toBeInViewport();
    await hydrated(page);
    await expect(current).toBeInViewport();
  });
});

test.describe('the drawer of the navigation', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('keeps the focus in it and the page behind still, and gives the focus back', async ({ page }) => {
    await page.goto('/handbook');
    const menu = page.getByRole('button', { name: 'Open the navigation' });
    await menu.click();
    const navigation = page.locator('#navigation');
    await expect(navigation).toBeVisible();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('#navigation'),
      );
      expect(outside, `after ${presses + 1} presses`).toBe(false);
    }
    await page.mouse.move(380, 600);
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await navigation.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(navigation).toBeHidden();
    await expect(menu).toBeFocused();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test.describe('the table of contents', () => {
  test.use({ viewport: { width: 1500, height: 1000 } });

  test('marks the entry that was asked for, at the end of a page too, until the reader scrolls', async ({ page }) => {
    await page.goto('/handbook');
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const count = await links.count();
    for (let index = count - 3; index < count; index++) {
      await links.nth(index).click();
      await expect(links.nth(index)).toHaveAttribute('aria-current', 'location');
      await expect(page.locator('nav.toc [aria-current]')).toHaveCount(1);
    }
    await links.nth(count - 2).click();
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, -4000);
    await expect(links.nth(count - 2)).not.toHaveAttribute('aria-current');
  });
});

test.describe('copying', () => {
  test('a command is copied without its prompt and what it prints', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto('/handbook');
    const code = page.locator('figure:has(> pre)').first();
    for (const [shown, copied] of [
      ['$ pip install x\nCollecting x\nDone\n  $ x --version\n1.0\n', 'pip install x\nx --version'],
      [
        '$ docker run \\\n  -p 80:80 \\\n>   nginx\nrunning\n$ docker ps',
        'docker run \\\n  -p 80:80 \\\n  nginx\ndocker ps',
      ],
      [
        "$ cat > a <<'END'\none\n> two\nEND\ndone\n$ cat <<< word\nword",
        "cat > a <<'END'\none\ntwo\nEND\ncat <<< word",
      ],
      ['one\ntwo', 'one\ntwo'],
    ] as const) {
      await code.locator('pre').evaluate((pre, text) => (pre.textContent = text), shown);
      await code.getByRole('button', { name: /^Cop/ }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    }
  });

  test('works on plain http, where there is no clipboard to ask', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.goto('/handbook');
    const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      const texts: string[] = [];
      Object.assign(window, { copied: texts });
      document.addEventListener('copy', () => texts.push((document.activeElement as HTMLTextAreaElement).value));
    });
    const button = page.locator('figure:has(> pre)').first().getByRole('button', { name: /^Cop/ });
    await button.click();
    await expect(button).toHaveAttribute('data-state', 'copied');
    await expect(button).toBeFocused();
    expect((await copied())[0]).toContain('pytest');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(async () => (await copied())[1]).toMatch(/^# /m);
  });
});

test('the words of a heading can be selected, and its mark is its permalink', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/handbook');
  const heading = page.getByRole('heading', { level: 2 }).nth(1);
  const link = heading.getByRole('link');
  const id = await heading.getAttribute('id');
  const selected = () => page.evaluate(() => getSelection()?.toString().trim() ?? '');
  await heading.dblclick({ position: { x: 15, y: 15 } });
  expect(await selected()).toBe(((await heading.textContent()) ?? '').split(' ')[0]);
  await expect(page).toHaveURL('/handbook');

  await test.step('by dragging over them', async () => {
    const box = await link.boundingBox();
    if (!box) throw new Error('The heading has no box');
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect((await selected()).length).toBeGreaterThan(1);
    await expect(page).toHaveURL('/handbook');
    await page.mouse.click(box.x + box.width - 14, box.y + box.height / 2);
    await expect(page).toHaveURL(`/handbook#${id}`);
  });

  await test.step('a keyboard follows it', async () => {
    await page.goto('/handbook');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/handbook#${id}`);
  });
});
