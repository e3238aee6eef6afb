import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hydrationPlanId } from '@/lib/lighten/hydration-plan';
import { expect, test } from '../support/test';

/*
 * A press on a page whose HTML is still on its way: what hydrates it stands at the end.
 */

// The page comes from a server of this test.
test.use({ firstVisit: true, expectedMessages: [/^request to http:\/\/localhost:\d+\//] });

interface SlowSite {
  server: Server;
  origin: string;
  /** Sends what is left of the page. */
  finish: () => void;
}

/** The built site, whose page of an address stops in the middle of the plan of its hydration. */
async function slowly(site: string, address: string): Promise<SlowSite> {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(site + (request.url ?? ''));
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
      if (request.url !== address) return response.end(body);
      const cut = body.indexOf(`id="${hydrationPlanId}"`) + 80;
      response.write(body.subarray(0, cut));
      await finished;
      return response.end(body.subarray(cut));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}`, finish };
}

test('a press on a page that has not come whole is answered when it has', async ({ page, baseURL }) => {
  const { server, origin, finish } = await slowly(baseURL ?? '', '/layers');
  await page.goto(`${origin}/layers`, { waitUntil: 'commit' });
  await expect(page.locator(`#${hydrationPlanId}`)).toBeAttached();
  const node = page.locator('figure[data-diagram]:visible').first().locator('[data-node]').first();
  await node.click();
  await expect(node).toHaveAttribute('aria-busy', 'true');
  finish();
  await expect(page).toHaveURL(/[?&]node=/);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  server.closeAllConnections();
  server.close();
});
