import { cp } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { movedAddresses, publishPlain } from '@/lib/hosting/publish-plain';
import { publishServiceWorker } from '@/lib/offline/publish-service-worker';
import { kept } from '../support/offline-site';
import { expect, test as base } from '../support/test';
import { directory as built } from './guide';

const test = base.extend<{ site: { origin: string; close: () => void } }>({
  site: async ({}, use, info) => {
    const directory = info.outputPath('site');
    await cp(built, directory, {
      recursive: true,
      filter: (file) => !/^(og|embed)\b/.test(path.relative(built, file)),
    });
    const config = readHostingConfig('vercel.json');
    await publishPlain({ directory, config, siteUrl: 'https://guide.example', basePath: '' });
    const moved = movedAddresses(config);
    await publishServiceWorker({ root: process.cwd(), directory, build: 'plain', mode: 'keep', moved, plain: true });
    // As `python3 -m http.server` does: no page without its ending, and a slash behind the name of a folder.
    const serve = sirv(directory);
    const server = createServer((request, response) => {
      const [place = '/', query] = (request.url ?? '/').split('?');
      const isFile = place.endsWith('/') || path.extname(place) !== '';
      if (!isFile) return response.writeHead(301, { location: `${place}/${query ? `?${query}` : ''}` }).end();
      if (place.endsWith('/')) request.url = `${place}index.html`;
      return serve(request, response, () => {
        response.writeHead(404).end();
      });
    });
    const close = () => {
      server.closeAllConnections();
      server.close();
    };
    await use({ origin: `http://127.0.0.1:${await listen(server, 0)}`, close });
    close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});

test.use({
  firstVisit: true,
  serviceWorkers: 'allow',
  expectedMessages: [/net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|FAILED)/],
});

test('on a host that only serves files, the guide is kept and read without a network under any spelling', async ({
  page,
  site,
}) => {
  await page.goto('/handbook/');
  await expect(page).toHaveURL('/handbook');
  await kept(page);
  site.close();
  for (const [asked, shown] of [
    ['/deployment/one-server/', '/deployment/one-server'],
    ['/layers', '/layers'],

    ['/standards/architecture', '/guide'],
    ['/', '/'],
  ] as const) {
    await page.goto(asked);
    await expect(page).toHaveURL(shown);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Not kept for offline use');
  }
});
