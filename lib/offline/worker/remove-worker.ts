/*
 * Takes an earlier worker's place, removes what it kept and goes. Open pages go on as they are: without a worker,
 * everything comes from the network.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove() {
  const { scope } = self.registration;
  // Other sites may stand below the same origin.
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
