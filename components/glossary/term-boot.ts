/**
 * Shows what a term means, on a card, to whoever points at it, focuses it or taps it; without React. A pointer that
 * rests, the focus of a keyboard and a tap open the card; it stays while it is pointed at or has the focus; Esc
 * closes it. A mouse and a keyboard can follow the term's link nevertheless. One card for the whole page. It must use
 * nothing from outside its own body, for it is printed into the page as text.
 */
function bootTerms() {
  /** Milliseconds that a pointer rests on a term before its card opens, and may be away before it closes. */
  const openingDelay = 150;
  const closingDelay = 250;
  let shown: HTMLAnchorElement | null = null;
  let card: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressedBy = '';
  let width = 0;
  let isWaking = false;

  const termAt = (target: unknown) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);
  const isInCard = (target: unknown) => target instanceof Element && target.closest('.term-card') !== null;

  function show(term: HTMLAnchorElement | null) {
    card?.remove();
    card = null;
    // React takes the page over as it was printed, without a card.
    shown = isWaking ? null : term;
    if (!shown) return;
    width = innerWidth;
    card = makeCard(shown);
    // Right behind the term, where the Tab key and screen readers find it next.
    shown.after(card);
    card.showPopover();
    place(card, shown);
  }

  function makeCard(term: HTMLAnchorElement): HTMLElement {
    const { more, moreTitle } = term.dataset;
    const made = document.createElement('span');
    made.className =
      'term-card absolute inset-auto w-max max-w-[min(22rem,100vw-24px)] rounded-md border border-input bg-popover px-4 pt-3 pb-1 text-left font-sans text-sm leading-snug font-normal text-pretty whitespace-normal shadow-md print:hidden';
    made.role = 'note';
    made.ariaLabel = term.textContent;
    made.popover = 'manual';
    const links = document.createElement('span');
    links.className = 'flex flex-wrap gap-x-5';
    for (const [href, title] of [
      [more, moreTitle],
      [term.getAttribute('href'), 'Glossary'],
    ]) {
      if (!href) continue;
      const link = document.createElement('a');
      link.href = href;
      link.className = 'inline-flex min-h-touch items-center text-primary underline decoration-1 underline-offset-3';
      link.textContent = title ?? '';
      links.append(link);
    }
    made.append(term.getAttribute('aria-description') ?? '', links);
    return made;
  }

  /** Below the term's last line, or above its first where there is no room; in page coordinates, to scroll with it. */
  function place(made: HTMLElement, term: HTMLAnchorElement) {
    const [margin, gap] = [12, 4];
    const lines = [...term.getClientRects()];
    const last = lines.at(-1) ?? term.getBoundingClientRect();
    const first = lines[0] ?? last;
    const { offsetWidth, offsetHeight: height } = made;
    const fits = last.bottom + gap + height + margin <= innerHeight || first.top < height + margin;
    const left = Math.min((fits ? last : first).left, document.documentElement.clientWidth - offsetWidth - margin);
    made.style.left = `${Math.max(margin, left) + scrollX}px`;
    made.style.top = `${(fits ? last.bottom + gap : first.top - gap - height) + scrollY}px`;
  }

  function plan(term: HTMLAnchorElement | null, delay = 0) {
    clearTimeout(timer);
    if (term === shown) return;
    timer = setTimeout(() => show(term), delay);
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
    true,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const term = termAt(target);
      if (term?.matches(':focus-visible')) plan(term);
      else if (!term && !isInCard(target)) plan(null);
    },
    true,
  );
  document.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      pressedBy = pointerType;
      if (!termAt(target) && !isInCard(target)) plan(null);
    },
    true,
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
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shown) return;
      event.stopPropagation();
      if (isInCard(document.activeElement)) shown.focus();
      plan(null);
    },
    true,
  );
  // What a term stands in may scroll on its own, and lines break elsewhere in another width; the height of a
  // phone's window changes all the time.
  document.addEventListener('scroll', ({ target }) => target !== document && plan(null), true);
  addEventListener('resize', () => innerWidth !== width && plan(null));
  addEventListener('waking', () => {
    isWaking = true;
    clearTimeout(timer);
    show(null);
  });
  for (const type of ['page-shown', 'part-failed']) {
    addEventListener(type, () => {
      isWaking = false;
      if (shown && !shown.isConnected) show(null);
    });
  }
}

/** The source of the script for the page's end. */
export const termBootScript = `(${bootTerms.toString()})()`;
