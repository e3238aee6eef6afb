/** The address of the open page as one piece of state, for small scripts of the page and for React alike. */
interface PageAddress {
  /** The query: `?view=data-flow`, or nothing; what is being typed stands in it before the address has it. */
  search: () => string;
  /** Calls back whenever the query or the fragment has changed on the page that is shown. Returns what stops it. */
  subscribe: (notify: () => void) => () => void;
  /**
   * Asks for another query of the same page.
   *
   * - `push`: a step that Back undoes; the fragment, which named a place of the state before, goes.
   * - `replace`: no step of its own.
   * - `typed`: as `replace`, for a text that grows letter by letter: the state has it at once and the address once
   *   the reader pauses, as browsers refuse a page that rewrites its address too often.
   */
  write: (search: string, how: 'push' | 'replace' | 'typed') => void;
}

/**
 * Makes `window.pageAddress`, from the document's head, before anything else reads or writes the address.
 *
 * There is one way to write, whether the router of Next.js has taken over or not: a state of `null`, which it
 * understands as a change to follow. What is typed is the exception and is written behind its back: the router would
 * drop a navigation that is under way for each letter. Entries that the router has not marked (made before it ran,
 * or by a link to a fragment) get its mark here, for it ignores Back to an entry without one.
 *
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootAddress() {
  const typingPause = 250;
  const listeners = new Set<() => void>();
  const native = { pushState: history.pushState.bind(history), replaceState: history.replaceState.bind(history) };
  /** The page that is shown; while Back leads to another one, the address is ahead of it. */
  let shown = location.pathname;
  let typed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;
  /** What the router keeps with an entry of the page that is shown; null until it has taken over. */
  let mark: unknown = null;

  const isMark = (state: unknown) => typeof state === 'object' && state !== null && '__NA' in state;

  function tell() {
    for (const notify of listeners) notify();
  }

  function forgetTyped(): string | null {
    clearTimeout(timer);
    const search = typed;
    typed = null;
    return search;
  }

  function keepTyped() {
    const search = forgetTyped();
    if (search !== null) native.replaceState(history.state, '', location.pathname + search + location.hash);
  }

  for (const name of ['pushState', 'replaceState'] as const) {
    history[name] = (state: unknown, unused: string, url?: string | URL | null) => {
      // The entry that is left keeps what was typed in it.
      if (name === 'pushState' && !writing) keepTyped();
      const takesOver = name === 'replaceState' && mark === null && isMark(state);
      // The router read the address when it began, and may be late with it.
      native[name](state, unused, takesOver ? location.href : url);
      if (isMark(state)) mark = state;
      if (location.pathname !== shown) forgetTyped();
      shown = location.pathname;
      // The router writes while React commits, when nothing may render yet.
      if (!writing) queueMicrotask(tell);
    };
  }

  addEventListener('popstate', ({ state }) => {
    forgetTyped();
    const isShown = location.pathname === shown;
    if (isShown && state === null && mark !== null) native.replaceState(mark, '');
    if (isShown) tell();
    else if (state === null) location.reload();
  });
  addEventListener('pagehide', keepTyped);

  window.pageAddress = {
    search: () => typed ?? location.search,
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    write(search, how) {
      if (search === (typed ?? location.search)) return;
      if (how === 'typed') {
        clearTimeout(timer);
        typed = search;
        timer = setTimeout(keepTyped, typingPause);
      } else {
        const before = forgetTyped();
        if (how === 'push' && before !== null) native.replaceState(history.state, '', location.pathname + before);
        writing = true;
        history[`${how}State`](null, '', location.pathname + search + (how === 'push' ? '' : location.hash));
        writing = false;
      }
      tell();
    },
  };
}

declare global {
  interface Window {
    pageAddress: PageAddress;
  }
}

/** The source of the script for the document's head; it comes before all others that use the address. */
export const addressBootScript = `(${bootAddress.toString()})()`;
