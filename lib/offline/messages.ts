/** What a page tells a service worker. `build` is the build the page was printed by. */
export type PageMessage =
  /** The worker has been installed and may be waiting. */
  | { type: 'installed'; build: string }
  /** The worker has taken over from another one. */
  | { type: 'took-over'; build: string }
  /** The page has been read for a while: the pages that it leads on to may be next. */
  | { type: 'near'; addresses: string[] }
  /** Which pages are kept? It is answered through the port that comes with the question. */
  | { type: 'kept' }
  /** The reader wants the update now. */
  | { type: 'take-over' };

/** What a service worker answers a page of another build: a newer one waits, or already stands behind the page. */
export type WorkerMessage = 'updated' | 'reload';

/** The pages that are kept, from the site's root and without a slash before them; the first page is empty. */
export type KeptPlaces = string[];
