/**
 * The behaviour of tabs, run from the document's head before anything is painted, so that the view a
 * reader asked for is the first one to be seen and tabs answer before React has loaded.
 *
 * The markup is whole without it: panels stand one below the other under their headings. For each
 * `[data-tabs=<group>]` it hides all panels but one with `hidden="until-found"` (React 19 cannot print that
 * attribute), so that find-in-page still reaches them. A panel that it has seen to is `data-settled`, whether it shows
 * or not; the list of tabs stands before the panels, so each can be seen to as soon as it has been parsed.
 *
 * Which tab: a fragment inside a panel, else the query (`?<group>=<tab>`), else the choice remembered from
 * before, else the first. One choice holds for all groups of a name.
 *
 * It must use nothing from outside its own body but `window.pageAddress`, which is made before, for it is printed into
 * the page as text.
 */
function bootTabs() {
  const groups = () => document.querySelectorAll<HTMLElement>('[data-tabs]');
  const panels = (root: HTMLElement) => root.querySelectorAll<HTMLElement>(':scope > [data-tab]');
  const tabs = (root: HTMLElement) => root.querySelectorAll<HTMLElement>(':scope > [role="tablist"] > [role="tab"]');
  /** Choices that show and do not stand in the address yet. */
  let unwritten = 0;
  /** The last choice for each group: one that came before must not undo it below. */
  const chosen = new Map<string, string>();
  const storageKey = (group: string) => `tabs:${group}`;

  function remembered(group: string): string | null {
    try {
      return localStorage.getItem(storageKey(group));
    } catch {
      return null;
    }
  }

  function remember(group: string, tab: string) {
    try {
      localStorage.setItem(storageKey(group), tab);
    } catch {
      // Storage is refused: the choice holds for this page only.
    }
  }

  function fragmentTarget(): Element | null {
    try {
      return location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    } catch {
      return null;
    }
  }

  /** Shows one tab of a root; leaves the root alone when it has no such tab, and says whether it has. */
  function show(root: HTMLElement, tab: string | null): boolean {
    const all = [...tabs(root)];
    if (!all.some((button) => button.dataset.for === tab)) return false;
    for (const panel of panels(root)) {
      if (panel.dataset.tab === tab) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
      panel.dataset.settled = '';
    }
    for (const button of all) {
      const selected = button.dataset.for === tab;
      button.setAttribute('aria-selected', String(selected));
      button.tabIndex = selected ? 0 : -1;
    }
    return true;
  }

  /** Brings one root, or all of them, in line with the address. */
  function sync(root?: HTMLElement) {
    const query = new URLSearchParams(location.search);
    const target = fragmentTarget();
    for (const each of root ? [root] : groups()) {
      const group = each.dataset.tabs ?? '';
      const first = tabs(each)[0]?.dataset.for ?? null;
      const holder = target && [...panels(each)].find((panel) => panel.contains(target));
      // Chats and wikis change capitals and hang punctuation on links; ids of tabs have neither.
      const asked =
        query
          .get(group)
          ?.toLowerCase()
          .replace(/[\s\p{P}]+$/u, '') ?? null;
      const wanted = [holder?.dataset.tab ?? null, asked, remembered(group), first];
      wanted.some((tab) => show(each, tab));
      each.dataset.synced = location.search;
    }
  }

  /** Brings in line what the address has not reached yet; a panel opened since then stays open. */
  function syncStale() {
    // A choice is newer than the address until it stands there.
    if (unwritten > 0) return;
    for (const each of groups()) if (each.dataset.synced !== location.search) sync(each);
  }

  /** A reader's choice: shown in all roots of the group, kept, and put in the address so that Back undoes it. */
  function choose(root: HTMLElement, tab: string) {
    const group = root.dataset.tabs ?? '';
    // The tab, not its panel, which may still be on its way.
    const before = [...tabs(root)].find((each) => each.ariaSelected === 'true')?.dataset.for;
    const top = root.getBoundingClientRect().top;
    chosen.set(group, tab);
    const others = [...groups()].filter((each) => each.dataset.tabs === group && each !== root);
    const isBelow = (each: HTMLElement) => root.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
    for (const each of [...others.filter((other) => !isBelow(other)), root]) show(each, tab);
    // Panels above may have changed their height: keep the tabs under the pointer.
    const moved = root.getBoundingClientRect().top - top;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
    remember(group, tab);
    // The panel first: those below move nothing above them, and what follows the address takes as long again.
    unwritten += 1;
    requestAnimationFrame(() =>
      setTimeout(() => {
        unwritten -= 1;
        for (const each of others.filter(isBelow)) show(each, chosen.get(group) ?? tab);
        write(group, tab, before);
      }),
    );
  }

  /** Puts a choice into the address; Back leads to the tab before it. */
  function write(group: string, tab: string, before: string | undefined) {
    const query = new URLSearchParams(location.search);
    if (query.get(group) === tab) return;
    if (before && !query.has(group)) {
      // Back must find the view that is left now, not the choice that is remembered from here on.
      query.set(group, before);
      window.pageAddress.write(`?${query}`, 'replace');
    }
    query.set(group, tab);
    window.pageAddress.write(`?${query}`, 'push');
  }

  function revealTarget() {
    sync();
    fragmentTarget()?.scrollIntoView();
  }

  const markScripts = () => document.documentElement.classList.add('js');
  markScripts();
  // React prints the document anew where a translator had changed it, without the class.
  addEventListener('page-shown', markScripts);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const tab = event.target.closest<HTMLElement>('[role="tab"][data-for]');
    const root = tab?.closest<HTMLElement>('[data-tabs]');
    if (tab?.dataset.for && root) choose(root, tab.dataset.for);
    // The same link a second time changes no address, so no hashchange would open the tab again.
    const link = event.target.closest<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.href === location.href) setTimeout(revealTarget);
  });
  document.addEventListener('keydown', (event) => {
    const tab =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="tab"][data-for]') : null;
    const root = tab?.closest<HTMLElement>('[data-tabs]');
    if (!tab || !root || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...tabs(root)];
    const at = all.indexOf(tab);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const button = all[(next + all.length) % all.length];
    button?.focus();
    if (button?.dataset.for) choose(root, button.dataset.for);
  });
  document.addEventListener(
    'beforematch',
    (event) => {
      const panel = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-tab]') : null;
      const root = panel?.closest<HTMLElement>('[data-tabs]');
      if (panel?.dataset.tab && root) show(root, panel.dataset.tab);
    },
    true,
  );
  window.pageAddress.subscribe(syncStale);
  addEventListener('hashchange', revealTarget);
  document.addEventListener('DOMContentLoaded', () => {
    // A fragment may point into a panel of a group that was parsed before its target.
    const target = fragmentTarget();
    if (target?.closest('[data-tab]')) revealTarget();
  });
  window.syncTabs = (root) => (root ? sync(root) : syncStale());
}

declare global {
  interface Window {
    /** Shows the tab the address asks for in one tab group. */
    syncTabs?: (root?: HTMLElement) => void;
  }
}

/** The source of the script for the document's head. */
export const tabsBootScript = `(${bootTabs.toString()})()`;
