/**
 * Closes the drawer of the navigation when a link in it is followed without leaving the document. It must use nothing
 * from outside its own body, for it is printed into the page as text.
 */
function bootNavigation() {
  document.addEventListener('click', ({ target }) => {
    const drawer =
      target instanceof Element ? target.closest('a')?.closest<HTMLElement>('#navigation:popover-open') : null;
    drawer?.hidePopover();
  });
}

/** The source of the script for the document's head. */
export const navigationBootScript = `(${bootNavigation.toString()})()`;
