import { cp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { createSiteServer } from '@/lib/hosting/site-server';
import type { OfflineMode } from '@/lib/offline/offline-mode';
import { publishServiceWorker } from '@/lib/offline/publish-service-worker';

/** A site on a port of its own, whose builds and whose network a test decides. */
export interface OfflineSite {
  /** Not `localhost`, where the worker is patient. */
  origin: string;
  /**
   * Publishes another build: the same site with some words changed. Ids and words must be as long as what they
   * replace, for the router's payloads count characters.
   */
  deploy: (build: string, words: Record<string, string>, mode?: OfflineMode) => Promise<void>;
  /** Takes requests and never answers. */
  hang: () => void;
  /** Ends all connections and takes no more. */
  close: () => void;
}

const textFile = /\.(html|txt|json)$/;

/** Serves the site that was built to a folder. */
export async function serveOfflineSite(built: string, info: TestInfo): Promise<OfflineSite> {
  const directory = info.outputPath('site');
  await symlink(path.resolve(built), directory);
  const site = createSiteServer({ directory, config: readHostingConfig('vercel.json') });
  let answers = true;
  const server = createServer((request, response) => {
    if (answers) site.emit('request', request, response);
  });
  const port = await listen(server, 0);

  async function deploy(build: string, words: Record<string, string>, mode: OfflineMode = 'keep') {
    const next = info.outputPath(build);
    await cp(built, next, { recursive: true, filter: (file) => !/^(og|embed)\b/.test(path.relative(built, file)) });
    const [, before = ''] = /data-build="([^"]+)"/.exec(await readFile(path.join(built, 'index.html'), 'utf8')) ?? [];
    for (const name of await readdir(next, { recursive: true })) {
      if (!textFile.test(name)) continue;
      const file = path.join(next, name);
      let text = (await readFile(file, 'utf8')).replaceAll(before, build);
      for (const [from, to] of Object.entries(words)) text = text.replaceAll(from, to);
      await writeFile(file, text);
    }
    await publishServiceWorker({ root: process.cwd(), directory: next, build, mode });
    // At once, as hosts do it.
    await symlink(next, `${directory}.next`);
    await rename(`${directory}.next`, directory);
  }

  return {
    origin: `http://127.0.0.1:${port}`,
    deploy,
    hang: () => (answers = false),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until a worker stands behind the page, by which time it has kept everything. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Has the browser ask for a newer worker, as it does by itself at every visit. */
export async function askForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
}

/** The addresses under which files are kept. */
export function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
}

/** The builds whose data are kept. */
export async function keptBuilds(page: Page): Promise<string[]> {
  const builds = (await keptAddresses(page)).map((url) => new URL(url).searchParams.get('build'));
  return [...new Set(builds.filter((build) => build !== null))];
}
