import { guide } from '../support/guide';
import { hydrated } from '../support/page-state';
import { diagramsOn } from '../support/page-parts';
import { expectPolicyKept, useOnce, watchPolicy } from '../support/policy';
import { expect, test } from '../support/test';

/*
 * The Content Security Policy in a real browser, where no page of the navigation is: those are held to it by the rules
 * for pages. A violation is an error of the console, too, which every test refuses.
 */

test('no page of another kind and no state breaks the policy', async ({ page }) => {
  await watchPolicy(page);
  const [diagram] = guide.pages.flatMap(diagramsOn);
  for (const address of ['/search?q=a', '/offline', ...(diagram ? [`/embed/${diagram}?theme=dark`] : [])]) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      await hydrated(page);
      await useOnce(page);
      await expectPolicyKept(page, response);
    });
  }
  await test.step('the palette', async () => {
    const response = await page.goto('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectPolicyKept(page, response);
  });
});

test.describe('an attack', () => {
  test.use({ expectedMessages: [/Content Security Policy|Failed to load resource/] });

  test('a script that somebody smuggles in does not run', async ({ page }) => {
    await page.goto('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.smuggled = ""';
      document.head.append(script);
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x" onerror="document.documentElement.dataset.smuggled = \'\'">';
      document.body.append(holder);
      return document.documentElement.dataset.smuggled;
    });
    expect(ran).toBeUndefined();
  });
});
