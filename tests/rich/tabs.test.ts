import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { expect, test } from '../support/test';
import { expectView, views } from '../support/views';

declare global {
  interface Window {
    /** The views that could be seen in the frames so far, each change once. */
    seenViews?: string[];
  }
}

const address = '/deployment/one-server';
const strategies = ['one-server', 'many-servers'];

test('answer the keyboard as tabs do', async ({ page }) => {
  await page.goto(address);
  const { infrastructure, dataFlow, panel } = views(page);
  await expectView(page, 'infrastructure');
  await expect(page.getByRole('tablist')).toHaveAccessibleName(/^Views of /);

  await infrastructure.focus();
  for (const [key, view] of [
    ['ArrowRight', 'data-flow'],
    ['ArrowRight', 'infrastructure'],
    ['ArrowLeft', 'data-flow'],
    ['Home', 'infrastructure'],
    ['End', 'data-flow'],
    ['ArrowLeft', 'infrastructure'],
  ] as const) {
    await test.step(key, async () => {
      await page.keyboard.press(key);
      await expect(view === 'data-flow' ? dataFlow : infrastructure).toBeFocused();
      await expectView(page, view);
    });
  }

  await test.step('Tab leaves the tabs for what they show, and comes back to the chosen one', async () => {
    // The first key has asked for the figure's tools. Where they came between the two keys, the button that shares
    // would stand between the tab and what the first of them reached.
    await hydrated(page);
    await expect(panel.locator('.figure-stage')).toHaveAttribute('data-live');
    await page.keyboard.press('Tab');
    await expect(panel.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Shift+Tab');
    await expect(infrastructure).toBeFocused();
  });
});

test('choose for all groups at once, and keep the choice on other pages and after a reload', async ({ page }) => {
  await page.goto('/guide');
  const { dataFlow, infrastructure } = views(page);
  await expect(dataFlow).toHaveCount(strategies.length);
  await dataFlow.last().click();
  for (const each of await dataFlow.all()) await expect(each).toHaveAttribute('aria-selected', 'true');
  for (const each of await infrastructure.all()) await expect(each).toHaveAttribute('aria-selected', 'false');
  await expect(dataFlow.last()).toBeInViewport();
  await infrastructure.first().click();
  for (const each of await infrastructure.all()) await expect(each).toHaveAttribute('aria-selected', 'true');
  await expect(infrastructure.first()).toBeInViewport();
  await dataFlow.first().click();
  for (const each of await dataFlow.all()) await expect(each).toHaveAttribute('aria-selected', 'true');

  await page.reload();
  await expect(dataFlow.first()).toHaveAttribute('aria-selected', 'true');
  await page.goto('/deployment/many-servers');
  await expectView(page, 'data-flow');
  await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'One Server' }).click();
  await expect(page).toHaveURL('/deployment/one-server');
  await expectView(page, 'data-flow');
});

test('show the view of the address from the first frame on, without a jump, whatever was chosen before', async ({
  page,
}) => {
  await watchLayoutShifts(page);
  await page.addInitScript(() => {
    localStorage.setItem('tabs:view', 'infrastructure');
    const seen: string[] = [];
    window.seenViews = seen;
    (function look() {
      const panels = [...document.querySelectorAll<HTMLElement>('[data-tab]')];
      const open = panels.filter((panel) => panel.querySelector('svg.dg')?.checkVisibility());
      const now = open.map((panel) => panel.dataset.tab).join(' and ');
      // While the document is still read, neither may be there yet.
      if (now && seen.at(-1) !== now) seen.push(now);
      requestAnimationFrame(look);
    })();
  });
  await page.goto(`${address}?view=data-flow`);
  await expectView(page, 'data-flow');
  await hydrated(page);
  expect(await page.evaluate(() => window.seenViews)).toEqual(['data-flow']);
  expect(await layoutShifts(page)).toEqual([]);
});

test('let Back and Forward go from view to view', async ({ page }) => {
  await page.goto(address);
  const { dataFlow, infrastructure } = views(page);
  await dataFlow.click();
  await expect(page).toHaveURL(`${address}?view=data-flow`);
  await page.goBack();
  await expectView(page, 'infrastructure');
  await page.goForward();
  await expectView(page, 'data-flow');
  await infrastructure.click();
  await expect(page).toHaveURL(`${address}?view=infrastructure`);
  await page.goBack();
  await expectView(page, 'data-flow');

  await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Handbook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbook of the Services');
  await page.goBack();
  await expect(page).toHaveURL(`${address}?view=data-flow`);
  await expectView(page, 'data-flow');
});

test('are opened by a link from another page of the guide', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Follow a loan/ })
    .click();
  await expect(page).toHaveURL(`${address}?view=data-flow`);
  await expectView(page, 'data-flow');
});

test('open for what is found in a closed panel', async ({ page }) => {
  await page.goto(address);
  const { panel } = views(page);
  await expectView(page, 'infrastructure');
  // What the browser does before it shows what find-in-page found in an element that is hidden until then.
  await page.locator('[role="tabpanel"][hidden]').dispatchEvent('beforematch', { bubbles: true });
  await expectView(page, 'data-flow');
  await expect(panel).toContainText('A reminder waits in Redis');
});

test('open for a text that a link points to', async ({ page }) => {
  await page.goto(`${address}#:~:text=until%20the%20worker%20sends%20it`);
  await expectView(page, 'data-flow');
  await expect(page.getByText('until the worker sends it')).toBeInViewport();
});

test('open for a link into a closed panel, every time it is followed', async ({ page }) => {
  await page.goto(`${address}#__tabbed_1_2`);
  await expectView(page, 'data-flow');
  await expectBelowHeader(page.locator('#__tabbed_1_2'));

  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<a href="#__tabbed_1_2">A link to the data flow</a>');
  });
  const link = page.getByRole('link', { name: 'A link to the data flow' });
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} time`, async () => {
      await views(page).infrastructure.click();
      await expectView(page, 'infrastructure');
      await link.click();
      await expectView(page, 'data-flow');
      await expectBelowHeader(page.locator('#__tabbed_1_2'));
    });
  }
  // Already at the address of the link: following it changes no address.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await link.click();
  await expectBelowHeader(page.locator('#__tabbed_1_2'));
});

test('work where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await views(page).dataFlow.click();
  await expectView(page, 'data-flow');
  await page.goto(`/deployment/many-servers?view=data-flow`);
  await expectView(page, 'data-flow');
});

test('draw a view that was closed as if it had been open from the start', async ({ page }) => {
  for (const strategy of strategies) {
    await test.step(strategy, async () => {
      const drawing = page.locator(`figure[data-diagram="${strategy}/data-flow"] svg.dg`);
      const size = () =>
        drawing.evaluate((svg) => [svg.clientWidth, svg.clientHeight, svg.getBoundingClientRect().left]);
      await page.goto(`/deployment/${strategy}?view=data-flow`);
      const first = await size();
      await page.goto(`/deployment/${strategy}?view=infrastructure`);
      await views(page).dataFlow.click();
      await expect(drawing).toBeVisible();
      expect(first[0]).toBeGreaterThan(300);
      expect(await size()).toEqual(first);
    });
  }
});
