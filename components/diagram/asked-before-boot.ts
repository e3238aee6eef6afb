import { askedBefore } from './asked-before';

/** Printed into the page as text, so it must use nothing from outside its own body. */
function markAskedBefore(name: string) {
  try {
    if (localStorage.getItem(name)) document.documentElement.classList.add(name);
  } catch {
    // Storage is refused: the line that shows how to ask stands there on each visit.
  }
}

/** The source of the script that tells, before anything is painted, whether this reader knows how to ask. */
export const askedBeforeScript = `(${markAskedBefore.toString()})('${askedBefore}')`;
