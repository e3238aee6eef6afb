/**
 * Has the browser lay out the panels behind tabs that have come into view, while it is idle: a press on a tab then
 * shows what is there, and a drawing need not be laid out first, which takes a phone longer than all else that the
 * press does. It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootPanelsAhead() {
  if (!('requestIdleCallback' in window)) return;
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      for (const panel of target.parentElement?.querySelectorAll(':scope > [data-tab][hidden]') ?? []) {
        // To ask for a place in what is hidden until it is found lays that out, and it stays so.
        requestIdleCallback(() => panel.firstElementChild?.getBoundingClientRect());
      }
    }
  });

  function watch() {
    for (const list of document.querySelectorAll('[data-tabs] > [role="tablist"]')) seen.observe(list);
  }

  addEventListener('load', watch);
  addEventListener('page-shown', watch);
}

/** The source of the script for the page's end. */
export const panelsAheadBootScript = `(${bootPanelsAhead.toString()})()`;
