/** What is kept of it: a class of the page, and a name in the browser's storage. */
export const askedBefore = 'diagram-asked';

/** Keeps for later visits that a diagram was asked, unless a frame on somebody else's page must keep nothing. */
export function rememberAsked(embedded: boolean): void {
  document.documentElement.classList.add(askedBefore);
  if (embedded) return;
  try {
    localStorage.setItem(askedBefore, 'yes');
  } catch {
    // Storage is refused: it holds for this page only.
  }
}
