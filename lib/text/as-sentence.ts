/** A text with a full stop at its end, where it does not end in a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
