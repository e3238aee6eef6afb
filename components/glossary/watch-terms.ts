import { onEscape } from '@/components/keys/on-escape';

/** Milliseconds that a pointer rests on a term before its card opens, and may be away before it closes. */
const openingDelay = 150;
const closingDelay = 250;

const termAt = (target: unknown) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);

const isInCard = (target: unknown) => target instanceof Element && target.closest('.term-card') !== null;

/**
 * Watches the whole document for a reader who asks what a term means, and tells which term's card to show, or
 * null for none. A pointer that rests, the focus of a keyboard and a tap open the card; it stays while it is
 * pointed at or has the focus; Esc closes it. A mouse and a keyboard can follow the term's link nevertheless.
 * Returns the function that stops watching.
 *
 * @param first the term whose card shows already
 */
export function watchTerms(
  show: (term: HTMLAnchorElement | null) => void,
  first: HTMLAnchorElement | null,
): () => void {
  const watching = new AbortController();
  const options = { signal: watching.signal, capture: true };
  let shown: HTMLAnchorElement | null = null;
  let stopEscape = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressedBy = '';
  let width = innerWidth;

  function plan(term: HTMLAnchorElement | null, delay = 0) {
    clearTimeout(timer);
    if (term === shown) return;
    timer = setTimeout(() => {
      setShown(term);
      show(term);
    }, delay);
  }

  function setShown(term: HTMLAnchorElement | null) {
    shown = term;
    width = innerWidth;
    stopEscape();
    stopEscape = term ? onEscape(close) : () => {};
  }

  function close() {
    if (isInCard(document.activeElement)) shown?.focus();
    plan(null);
    return true;
  }

  function hasFocus() {
    const { activeElement } = document;
    return isInCard(activeElement) || (termAt(activeElement) === shown && activeElement?.matches(':focus-visible'));
  }

  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const term = termAt(target);
      if (term) plan(term, openingDelay);
      else if (isInCard(target) || (shown && hasFocus())) plan(shown);
      else plan(null, closingDelay);
    },
    options,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const term = termAt(target);
      if (term?.matches(':focus-visible')) plan(term);
      else if (!term && !isInCard(target)) plan(null);
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      pressedBy = pointerType;
      if (!termAt(target) && !isInCard(target)) plan(null);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      const term = termAt(event.target);
      const isTap = pressedBy === 'touch';
      pressedBy = '';
      if (term && isTap) {
        // What points without resting cannot ask first: the card then has the links.
        event.preventDefault();
        plan(term === shown ? null : term);
      } else if (term || isInCard(event.target)) plan(null);
    },
    options,
  );
  // What a term stands in may scroll on its own, and lines break elsewhere in another width; the height of a
  // phone's window changes all the time.
  document.addEventListener('scroll', ({ target }) => target !== document && plan(null), options);
  addEventListener('resize', () => innerWidth !== width && plan(null), options);

  setShown(first);
  return () => {
    clearTimeout(timer);
    stopEscape();
    watching.abort();
  };
}
