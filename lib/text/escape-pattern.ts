/** A text as the source of a pattern that matches it and nothing else. For patterns without the flags `u` and `v`. */
export function escapePattern(text: string): string {
  return text.replaceAll(/\W/g, String.raw`\$&`);
}
