/** Paper left between what is shown and what covers the rest, in pixels. */
const air = 12;

/**
 * Scrolls the page no further than needed until a part of a figure stands between the figure's head, which
 * stays at the top, and the sheet or player at the bottom of a phone's screen. `scrollIntoView` knows neither.
 */
export function keepInView(part: Element) {
  const figure = part.closest('figure');
  const head = figure?.querySelector('.figure-head');
  if (!figure || !head) return;
  const { top, bottom } = part.getBoundingClientRect();
  const ceiling = Number.parseFloat(getComputedStyle(head).top) + head.getBoundingClientRect().height + air;
  const floor = floorOf(figure) - air;
  if (top < ceiling) scrollBy({ top: top - ceiling, behavior: 'instant' });
  else if (bottom > floor) scrollBy({ top: Math.min(bottom - floor, top - ceiling), behavior: 'instant' });
}

/** The height in the window below which a figure's own sheet or player covers everything. */
export function floorOf(figure: Element): number {
  const tops = [...figure.querySelectorAll('.inspector, .flow-player')]
    .filter((element) => getComputedStyle(element).position === 'fixed' && element.clientHeight > 0)
    // Measured from below, as it may still be on its way up.
    .map((element) => innerHeight - element.getBoundingClientRect().height);
  return Math.min(innerHeight, ...tops);
}
