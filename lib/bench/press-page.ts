import type { Browser } from '@playwright/test';
import type { Profile } from './reader';
import { visitAs } from './read-page';

/** Milliseconds from the press that was the first on a page to what it asked for. */
export interface Pressing {
  /** From the press on a node of a diagram to its panel, with no script fetched before. */
  nodeCold: number;
  /** The same with the scripts fetched, as they are on a fast line. */
  nodeFetched: number;
  /** The longest task from the press on, of both. */
  longestTask: number;
}

/** Presses a node of the first diagram of a page of this site, which runs no script before. */
export async function pressPage(browser: Browser, profile: Profile, url: string): Promise<Pressing> {
  const cold = await press(browser, profile, url, false);
  const fetched = await press(browser, profile, url, true);
  return {
    nodeCold: cold.time,
    nodeFetched: fetched.time,
    longestTask: Math.max(cold.longestTask, fetched.longestTask),
  };
}

async function press(browser: Browser, profile: Profile, url: string, fetched: boolean) {
  const { context, page, settle } = await visitAs(browser, profile);
  try {
    if (fetched) {
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'connection', {
          get: () => ({ effectiveType: '4g', downlink: 10 }),
        }),
      );
    }
    await page.goto(url);
    await settle();
    const node = page.locator('figure[data-diagram]:visible [data-node]').first();
    await node.scrollIntoViewIfNeeded();
    await settle();
    await page.evaluate(() => {
      window.probe.longTasks = [];
      addEventListener('pointerdown', (event) => Object.assign(window, { pressedAt: event.timeStamp }), {
        capture: true,
        once: true,
      });
    });
    const answered = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => {
            const pressed = document.querySelector('[data-node][aria-pressed="true"]');
            const panel = [...document.querySelectorAll('.figure-panel > *')].some(
              (element) => element.checkVisibility() && element.getBoundingClientRect().height > 20,
            );
            if (pressed && panel) resolve(performance.now() - Number(Reflect.get(window, 'pressedAt')));
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await node.tap();
    const time = await answered;
    await settle();
    const tasks = await page.evaluate(() => window.probe.longTasks);
    return { time, longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)) };
  } finally {
    await context.close();
  }
}
