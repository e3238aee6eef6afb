/**
 * Marks the entry of the part being read in the table of contents, and hides its column while a wide figure passes
 * over it. The entry that was asked for stays marked until the reader scrolls: the last short parts of a page never
 * reach its upper third. It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootContents() {
  let frame = 0;
  let toc: HTMLElement | null = null;
  let links: HTMLAnchorElement[] = [];
  let targets: (HTMLElement | null)[] = [];
  /** The entry that was asked for, or -1. */
  let asked = -1;

  function find() {
    toc = document.querySelector('nav.toc');
    links = [...(toc?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
    targets = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
    ask();
  }

  function ask() {
    asked = links.findIndex(({ hash }) => hash === location.hash);
    schedule();
  }

  function isInView(target: HTMLElement | null | undefined): boolean {
    const box = target?.getClientRects().length ? target.getBoundingClientRect() : null;
    return box !== null && box.bottom > 0 && box.top < innerHeight;
  }

  function mark() {
    frame = 0;
    if (!toc?.checkVisibility()) return;
    const line = innerHeight * 0.3;
    const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 2;
    let current = -1;
    targets.forEach((target, index) => {
      if (target && target.getClientRects().length > 0 && target.getBoundingClientRect().top <= line) current = index;
    });
    if (atEnd && scrollY > 0) current = links.length - 1;
    if (isInView(targets[asked])) current = asked;
    const column = toc.getBoundingClientRect();
    // Looked for anew: some come once the page runs.
    const isCovered = [...document.querySelectorAll('[data-breakout]')].some((figure) => {
      const box = figure.getBoundingClientRect();
      return box.right > column.left && box.top < column.bottom && box.bottom > column.top && box.height > 0;
    });
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
    toc.toggleAttribute('data-covered', isCovered);
  }

  function schedule() {
    frame ||= requestAnimationFrame(mark);
  }

  document.addEventListener('DOMContentLoaded', () => {
    find();
    new ResizeObserver(schedule).observe(document.body);
  });
  addEventListener('page-shown', find);
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule);
  // The same link a second time changes no address.
  document.addEventListener('click', ({ target }) =>
    target instanceof Element && target.closest('nav.toc a') ? setTimeout(ask) : schedule(),
  );
  addEventListener('hashchange', ask);
  for (const type of ['wheel', 'touchmove', 'keydown'] as const) {
    addEventListener(
      type,
      (event) => {
        const scrolls =
          !(event instanceof KeyboardEvent) || /^(?:Page|Arrow)(?:Up|Down)$|^(?:Home|End| )$/.test(event.key);
        if (scrolls) asked = -1;
      },
      { passive: true },
    );
  }
}

/** The source of the script for the page's end. */
export const contentsBootScript = `(${bootContents.toString()})()`;
