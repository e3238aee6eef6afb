import { ExpirationPlugin } from 'workbox-expiration';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { meantAddress } from '@/lib/offline/meant-address';
import type { KeptPlaces, PageMessage, WorkerMessage } from '@/lib/offline/messages';

/*
 * Keeps the guide of one build for visits without a network: whole, or, where it is a large one, what was visited and
 * the pages before and after.
 *
 * With a network, pages come from it and are always the newest; what is kept steps in when it fails. So an open page
 * may be of another build than the worker behind it. They never mix: scripts, styles and fonts have the hash of
 * their content in their names, data the id of the build in its address, and the router loads a whole document when
 * a payload is of another build. What is kept answers for exactly the address it was kept under; one that is spelt
 * otherwise is led there, as a host would do.
 *
 * A newer worker waits until no page of this one is open, or until a reader accepts the update. Then what is kept
 * of the old build goes, and pages that are still of it load again.
 */

declare const self: ServiceWorkerGlobalScope;
/** Set when the worker is bundled. */
declare const PRECACHE: PrecacheEntry[];
declare const BUILD: string;
/** Old addresses with the new ones. */
declare const MOVED: Record<string, string>;

/** Not in TypeScript's library: only some browsers tell it. */
interface WithConnection {
  connection?: { saveData?: boolean };
}

/** After this many seconds without an answer, a page that is kept is shown as it is kept. */
const patience = 3;
/** On an author's machine a page may take longer: there, the development server compiles it. */
const networkTimeoutSeconds = self.location.hostname === 'localhost' ? undefined : patience;

const kept = new PrecacheController();
kept.addToCacheList(PRECACHE);

let isFirst = false;
self.addEventListener('install', (event) => {
  isFirst = !self.registration.active;
  const { connection } = self.navigator as WithConnection;
  // The browser asks again at the next visit; until then what is kept stays as it is.
  if (connection?.saveData) event.waitUntil(Promise.reject(new Error('The reader saves data.')));
  else void kept.install(event);
});

self.addEventListener('activate', (event) => {
  void kept.activate(event);
  // The page that was open at the first visit can go offline, too. Later workers take pages over by themselves.
  if (isFirst) event.waitUntil(self.clients.claim());
  event.waitUntil(forgetOtherBuilds());
});

/** What was visited of a guide that is not kept whole, by name. Other sites may stand below the same origin. */
const visitedName = (build: string) => `visited-${build}-${self.registration.scope}`;

async function forgetOtherBuilds() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('visited-') && name.endsWith(self.registration.scope));
  await Promise.all(old.filter((name) => name !== visitedName(BUILD)).map((name) => caches.delete(name)));
}

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage;
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting());
  else if (message.type === 'near') event.waitUntil(keepNear(message.addresses, event));
  else if (message.type === 'kept') event.waitUntil(tellKept(event.ports[0]));
  else event.waitUntil(answer(message, event.source));
});

/** Tells a page of another build what to do. A page of this build needs to do nothing. */
async function answer(
  { type, build }: Exclude<PageMessage, { type: 'take-over' | 'near' | 'kept' }>,
  page: ExtendableMessageEvent['source'],
) {
  const tell = (message: WorkerMessage) => page?.postMessage(message);
  if (type === 'took-over') {
    if (build !== BUILD) tell('reload');
    return;
  }
  const { active, waiting } = self.registration;
  if (!active || !waiting) return;
  if (build !== BUILD) return tell('updated');
  // The page came from the network and is of this build already. Alone, it needs nothing of the old one.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 1) await self.skipWaiting();
}

enableNavigationPreload();

/** The site's root, with a slash at its end. */
const siteRoot = new URL('./', self.location.href);

/**
 * Where a page or a payload is kept, whatever its query asks; null where it is not. On hosts that only serve files,
 * pages are kept as these.
 */
function keptAs({ origin, pathname }: URL): string | null {
  const address = origin + pathname;
  return [address, `${address}.html`].find((each) => kept.getCacheKeyForURL(each)) ?? null;
}

/** The pages that are kept, from the site's root. */
async function keptPages(): Promise<KeptPlaces> {
  const known = await caches.open(visitedName(BUILD));
  const visitedPlaces = (await known.keys()).map(({ url }) => url);
  return [...kept.getCachedURLs(), ...visitedPlaces]
    .map((url) => new URL(url))
    .filter(({ search }) => search === '')
    .map(({ pathname }) => pathname.slice(siteRoot.pathname.length).replace(/\.html$/, ''))
    .filter((place) => !place.includes('.'));
}

async function tellKept(port: MessagePort | undefined) {
  port?.postMessage(await keptPages());
}

/** What a page is answered with that is not kept: a way to the one that is meant, or that there is none. */
async function answerUnkept(request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const place = pathname.slice(siteRoot.pathname.length);
  const meant = meantAddress(place, { pages: await keptPages(), moved: MOVED });
  if (meant !== null) return Response.redirect(new URL(meant + search, siteRoot).href);
  return kept.matchPrecache(keptAs(new URL('offline', siteRoot)) ?? '');
}

/** All of them: of one that nobody asked for, the browser would have fetched the preload in vain. */
function isDocument({ mode }: Request): boolean {
  return mode === 'navigate';
}

/** A page of this build that hydrates late asks for its own payload: another one would not fit it. */
registerRoute(
  ({ url }) => url.pathname.endsWith('.txt') && url.searchParams.get('build') === BUILD && keptAs(url) !== null,
  async ({ url, request }) => (await kept.matchPrecache(keptAs(url) ?? '')) ?? fetch(request),
);

/** The newest, or what is kept where the network gives nothing or the host is broken. */
const newestOrKept = new NetworkOnly({
  networkTimeoutSeconds,
  plugins: [
    {
      fetchDidSucceed: ({ response }) => {
        if (response.status >= 500) throw new Error(`The host answered ${response.status}.`);
        return Promise.resolve(response);
      },
      handlerDidError: ({ request }) => kept.matchPrecache(keptAs(new URL(request.url)) ?? ''),
    },
  ],
});
registerRoute(
  ({ request, url }) => (isDocument(request) || url.pathname.endsWith('.txt')) && keptAs(url) !== null,
  newestOrKept,
);

/** How many pages of a large guide are kept, with as many payloads and data of diagrams: what was visited last. */
const visitedPages = 150;

/**
 * Of a guide that is not kept whole: pages as they are visited, with their payloads and data. For what is not kept
 * either, the host knows whether it leads anywhere, and without it nobody does.
 */
const visited = new NetworkFirst({
  cacheName: visitedName(BUILD),
  networkTimeoutSeconds,
  plugins: [
    new ExpirationPlugin({ maxEntries: 3 * visitedPages, purgeOnQuotaError: true }),
    {
      // What a page is asked does not make it another page; but what a page of a newer build fetches is of that one.
      cacheKeyWillBeUsed: ({ request }) => {
        const { origin, pathname, searchParams } = new URL(request.url);
        const build = searchParams.get('build') ?? BUILD;
        return Promise.resolve(origin + pathname + (build === BUILD ? '' : `?build=${encodeURIComponent(build)}`));
      },
      handlerDidError: ({ request }) => (isDocument(request) ? answerUnkept(request) : Promise.resolve(undefined)),
    },
  ],
});
registerRoute(
  ({ request, url }) => (isDocument(request) || /\.(txt|json)$/.test(url.pathname)) && !isKept(url),
  visited,
);

function isKept(url: URL): boolean {
  return keptAs(url) !== null || kept.getCacheKeyForURL(url.href) !== undefined;
}

/** Keeps pages that a reader may turn to next, each with its payload. */
async function keepNear(addresses: string[], event: ExtendableEvent) {
  const pages = addresses.map((address) => new URL(address)).filter((url) => !isKept(url));
  const known = await caches.open(visitedName(BUILD));
  for (const { origin, pathname } of pages) {
    for (const address of [origin + pathname, `${origin}${pathname}.txt`]) {
      if (await known.match(address)) continue;
      const { status } = await visited.handle({ event, request: new Request(address) });
      if (status !== 200) break;
    }
  }
}

registerRoute(new PrecacheRoute(kept, { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] }));
