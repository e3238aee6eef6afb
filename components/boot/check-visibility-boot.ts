/**
 * Gives `checkVisibility` to browsers without it (Safari before 17.4): whether an element is laid out. It must use
 * nothing from outside its own body, for it is printed into the page as text.
 */
function bootCheckVisibility() {
  if (Reflect.has(Element.prototype, 'checkVisibility')) return;
  Element.prototype.checkVisibility = function isLaidOut(this: Element) {
    return this.getClientRects().length > 0;
  };
}

/** The source of the script for the document's head. */
export const checkVisibilityBootScript = `(${bootCheckVisibility.toString()})()`;
