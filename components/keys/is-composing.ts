/**
 * Whether a key belongs to an input method, which composes Japanese or Chinese from several keys: Enter then ends the
 * composing and Esc drops it. Safari says so by the code 229 alone, as its composing has ended when the key arrives.
 */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}
