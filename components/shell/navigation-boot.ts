/**
 * What links need beside themselves, without React. It must use nothing from outside its own body, for it is printed
 * into the page as text.
 *
 * - The drawer of the navigation closes when a link in it is followed without leaving the document.
 * - A page that stands at any address (`data-whole-documents`) leads the router to no page: its links load whole
 *   documents, before the router hears of the click.
 * - A link of a preview to production takes the view, the question and the place on the page along.
 */
function bootNavigation() {
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

/** The source of the script for the document's head. */
export const navigationBootScript = `(${bootNavigation.toString()})()`;
