/**
 * What links need beside themselves, without React. It must use nothing from outside its own body, for it is printed
 * into the page as text.
 *
 * - The drawer of the navigation closes when a link in it is followed without leaving the document. While it is open
 *   what it covers takes no part: no focus goes there, and the page behind does not scroll. It closes as well where a
 *   window becomes so wide that it is a column.
 * - The column of the navigation stays where it was scrolled to from page to page, with the open page in view.
 * - A page that stands at any address (`data-whole-documents`) leads the router to no page: its links load whole
 *   documents, before the router hears of the click.
 * - A link of a preview to production takes the view, the question and the place on the page along.
 */
function bootNavigation() {
  const keptAt = 'navigation:scroll';
  let scrolled: number | null = null;

  /** The first look into the storage of a page takes a phone some 30 ms: only for a column that shows. */
  function readScrolled(): number {
    try {
      return Number(sessionStorage.getItem(keptAt)) || 0;
    } catch {
      // Storage is refused: the open page in view is what there is.
      return 0;
    }
  }

  function placeNavigation() {
    const navigation = document.getElementById('navigation');
    if (!navigation?.checkVisibility()) return;
    scrolled ??= readScrolled();
    navigation.scrollTop = scrolled;
    const current = navigation.querySelector('[aria-current="page"]')?.getBoundingClientRect();
    const { top, bottom, height } = navigation.getBoundingClientRect();
    if (!current || (current.top >= top && current.bottom <= Math.min(bottom, innerHeight))) return;
    navigation.scrollTop += current.top - top - height / 2;
  }

  /** All that stands beside the navigation, or beside what it stands in. */
  function besideNavigation(navigation: HTMLElement): HTMLElement[] {
    const found: HTMLElement[] = [];
    for (let at = navigation; at.parentElement && at !== document.body; at = at.parentElement) {
      for (const sibling of at.parentElement.children) {
        if (sibling !== at && sibling instanceof HTMLElement) found.push(sibling);
      }
    }
    return found;
  }

  // With the frame's own layout: to ask for places before it costs a layout more.
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(placeNavigation));
  addEventListener('page-shown', placeNavigation);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof HTMLElement && target.id === 'navigation') scrolled = target.scrollTop;
    },
    { capture: true, passive: true },
  );
  addEventListener('pagehide', () => {
    if (scrolled === null) return;
    try {
      sessionStorage.setItem(keptAt, String(scrolled));
    } catch {
      // As above.
    }
  });
  // Before it closes: the focus then goes back to what opened it, which must take part again.
  document.addEventListener(
    'beforetoggle',
    (event) => {
      const navigation = event.target;
      if (!(navigation instanceof HTMLElement) || navigation.id !== 'navigation') return;
      const opens = event.newState === 'open';
      for (const element of besideNavigation(navigation)) element.inert = opens;
      if (opens) requestAnimationFrame(placeNavigation);
    },
    true,
  );

  matchMedia('(width >= 60rem)').addEventListener('change', ({ matches }) => {
    if (matches) document.querySelector<HTMLElement>('#navigation:popover-open')?.hidePopover();
  });

  const linkAt = ({ target }: Event) => (target instanceof Element ? target.closest('a') : null);

  document.addEventListener('click', (event) => {
    linkAt(event)?.closest<HTMLElement>('#navigation:popover-open')?.hidePopover();
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event);
      if (!link || !document.querySelector('[data-whole-documents]')) return;
      if (link.origin !== location.origin || link.hash || link.dataset.island !== undefined) return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      location.assign(link.href);
    },
    true,
  );
  for (const type of ['click', 'auxclick', 'contextmenu']) {
    document.addEventListener(
      type,
      (event) => {
        const link = linkAt(event);
        if (link?.dataset.production === undefined) return;
        link.search = location.search;
        link.hash = location.hash;
      },
      true,
    );
  }
}

/** The source of the script for the page's end. */
export const navigationBootScript = `(${bootNavigation.toString()})()`;
