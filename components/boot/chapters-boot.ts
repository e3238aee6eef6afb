/**
 * Has the browser lay out the whole guide a few parts at a time while it is idle, so that the first chapter is
 * painted as early as a short page, and no press waits for long: one chapter after the other, and in each its figures,
 * tables and lists (`chapterParts`). All at once where a place in them is asked for, or before React runs: nothing that
 * is in view must move. Until then each is laid out as it comes near (boot.css).
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootChapters(parts: string) {
  const { dataset } = document.documentElement;
  const [navigation] = performance.getEntriesByType('navigation');
  const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 50));
  /** About as many elements as a slow phone lays out in a twentieth of a second. */
  const atOnce = 60;

  function layOutAll() {
    delete dataset.chapters;
  }

  function layOutNext(waiting: HTMLElement[]) {
    if (waiting.length === 0 || !dataset.chapters) return layOutAll();
    let elements = 0;
    while (elements < atOnce) {
      const part = waiting.shift();
      if (!part) break;
      part.dataset.laidOut = '';
      elements += part.localName === 'section' ? atOnce / 2 : part.querySelectorAll('*').length;
    }
    requestAnimationFrame(() => whenIdle(() => layOutNext(waiting)));
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
  addEventListener('load', () => whenIdle(() => layOutNext([...document.querySelectorAll<HTMLElement>(parts)])));
}

/** What is laid out in its turn, in the order of the page; boot.css has the same. */
const chapterParts =
  '.guide-chapter + .guide-chapter, .guide-chapter + .guide-chapter :is(.prose > :is(ul, ol, dl, figure, .\\@container), figcaption)';

/** The source of the script that stands before the chapters. */
export const chaptersBootScript = `(${bootChapters.toString()})(${JSON.stringify(chapterParts)})`;
