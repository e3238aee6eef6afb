import type { PageMessage, WorkerMessage } from '@/lib/offline/messages';

/**
 * Registers the service worker once the page has loaded and is idle, and loads the page again when a worker of
 * another build has taken over. A notice is fetched when a newer one waits. Where workers are not to be had (no secure
 * connection, private windows, policies) and where data is saved, nothing happens.
 *
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootOffline() {
  const { worker = '', notice = '' } = document.currentScript?.dataset ?? {};
  const { serviceWorker: workers, connection } = navigator as Partial<Navigator> & {
    connection?: { saveData?: boolean };
  };
  const { build } = document.documentElement.dataset;
  if (!workers || !build || connection?.saveData) return;
  const page = { build };
  let controlled = Boolean(workers.controller);

  function tell(other: ServiceWorker | null, type: 'installed' | 'took-over') {
    other?.postMessage({ type, ...page } satisfies PageMessage);
  }

  function watch({ installing, waiting }: ServiceWorkerRegistration) {
    if (installing) {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'installed') tell(installing, 'installed');
      });
    } else tell(waiting, 'installed');
  }

  async function register(container: ServiceWorkerContainer) {
    try {
      const registration = await container.register(worker);
      watch(registration);
      registration.addEventListener('updatefound', () => watch(registration));
      // A page that stays open for days asks when a reader comes back to it, once an hour at most.
      let asked = Date.now();
      document.addEventListener('visibilitychange', () => {
        if (document.hidden || Date.now() - asked < 3_600_000) return;
        asked = Date.now();
        registration.update().catch(() => {});
      });
    } catch {
      // Not allowed: the site needs no worker.
    }
  }

  workers.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data === 'reload') return location.reload();
    const script = document.createElement('script');
    script.src = notice;
    document.head.append(script);
  });
  workers.addEventListener('controllerchange', () => {
    // The first worker comes to a page that is already whole.
    if (controlled) tell(workers.controller, 'took-over');
    controlled = true;
  });
  /** The pages before and after this one. */
  function tellNear() {
    const addresses = [...document.querySelectorAll<HTMLAnchorElement>('a[rel="prev"], a[rel="next"]')].map(
      ({ href }) => href,
    );
    workers?.controller?.postMessage({ type: 'near', addresses } satisfies PageMessage);
  }

  addEventListener('load', () => {
    const begin = () => {
      void register(workers);
      tellNear();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(begin);
    else setTimeout(begin, 1000);
  });
}

/**
 * The source of the script that registers the worker and fetches the notice of an update. Their addresses are its
 * `data-worker` and `data-notice`, so that its text is that of every build: a policy allows it by its hash.
 */
export const offlineBootScript = `(${bootOffline.toString()})()`;

/** In development: removes the worker that a production build left at the same address. */
function forgetOffline() {
  void navigator.serviceWorker?.getRegistrations().then((all) => all.map((each) => each.unregister()));
}

/** The source of the script that leaves a page without a worker. */
export const forgetOfflineScript = `(${forgetOffline.toString()})()`;
