import { isComposing } from './is-composing';

/** Closes what Esc is for at that moment, and says whether it was meant: if not, what lies below is asked. */
type Close = (event: KeyboardEvent) => boolean;

const layers: Close[] = [];

/** What the browser closes by itself. */
const closedByBrowser = 'dialog:modal, [popover]:not([popover="manual"]):popover-open';

function press(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
  if (document.querySelector(closedByBrowser)) return;
  const meant = layers.findLast((close) => close(event));
  if (meant) event.preventDefault();
}

/**
 * Puts a layer on the page that Esc closes: the one that was opened last goes first, and one press closes one.
 * Returns what takes the layer off again.
 */
export function onEscape(close: Close): () => void {
  // Its own function: the same one may be put on twice.
  const layer: Close = (event) => close(event);
  if (layers.length === 0) addEventListener('keydown', press);
  layers.push(layer);
  return () => {
    const at = layers.indexOf(layer);
    if (at >= 0) layers.splice(at, 1);
    if (layers.length === 0) removeEventListener('keydown', press);
  };
}
