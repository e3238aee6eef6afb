import { isComposing } from './is-composing';

const setting = 'single-keys';

/** Whether keys without Ctrl or ⌘ act: as the reader set it, and on where storage is refused. */
export function singleKeysAct(): boolean {
  try {
    return localStorage.getItem(setting) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single keys on or off for good; says whether that could be kept. */
export function setSingleKeys(act: boolean): boolean {
  try {
    localStorage.setItem(setting, act ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}

/** Whether a key was pressed alone, by a reader who is not writing, and for no one else. */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
  if (event.defaultPrevented || isComposing(event) || event.key.toLowerCase() !== key) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  // The field of a dialog that has just closed keeps the focus until the next frame.
  const isWriting = field && field.getClientRects().length > 0;
  return !isWriting && singleKeysAct();
}
