/**
 * A text without what editors on other systems add and which would shift columns: a byte-order mark, carriage returns.
 */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
