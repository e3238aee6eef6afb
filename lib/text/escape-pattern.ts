/** A text as the source of a pattern that matches it and nothing else, outside of a class of characters. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
