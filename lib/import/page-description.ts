/** The first paragraph in plain words. */
export function firstWords(lines: string[]): string {
  const start = lines.findIndex((line) => /^[\p{L}\p{N}*[`"]/u.test(line));
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines
    .slice(Math.max(start, 0), end < 0 ? undefined : end)
    .join(' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>|[*`\\]|(?<!\w)_|_(?!\w)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** From 50 to 160 characters, which the check asks for. */
export function fitDescription(title: string, text: string): string {
  const whole =
    text.length < 50 ? `${title}: ${text || 'what this page says, for those who look for it in the guide.'}` : text;
  if (whole.length <= 160)
    return whole.length < 50
      ? `${whole.replace(/\.?$/, '.')} What it answers is to be said here in one or two sentences.`
      : whole;
  return `${whole.slice(0, 157).replace(/\s+\S*$/, '')} …`;
}
