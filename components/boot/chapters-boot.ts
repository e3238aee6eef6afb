/**
 * Has the browser lay out the chapters of the whole guide one after the other while it is idle, so that the first is
 * painted as early as that of a short page. All at once where a place in them is asked for, or before React runs:
 * nothing that is in view must move. Until then a chapter is laid out as it comes near (boot.css).
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootChapters() {
  const { dataset } = document.documentElement;
  const [navigation] = performance.getEntriesByType('navigation');
  const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 50));

  function layOutAll() {
    delete dataset.chapters;
  }

  function layOutNext() {
    const chapter = document.querySelector<HTMLElement>('.guide-chapter:not([data-laid-out])');
    if (!chapter || !dataset.chapters) return layOutAll();
    chapter.dataset.laidOut = '';
    requestAnimationFrame(() => whenIdle(layOutNext));
  }

  // The browser goes to where the reader was when a page comes anew or is gone back to.
  const isOpened = (navigation as PerformanceNavigationTiming | undefined)?.type === 'navigate';
  if (location.hash !== '' || !isOpened) return;
  dataset.chapters = 'waiting';
  addEventListener('waking', layOutAll);
  addEventListener('hashchange', layOutAll);
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) layOutAll();
    },
    true,
  );
  addEventListener('load', () => whenIdle(layOutNext));
}

/** The source of the script that stands before the chapters. */
export const chaptersBootScript = `(${bootChapters.toString()})()`;
