/** A word of a text with its place, and the terms it is indexed and looked up by. */
export interface Word {
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The first stands for the whole word; the others for parts of a joined one. */
  terms: [string, ...string[]];
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.\-_'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const versionPattern = /^v?(\d+(?:\.\d+)*)$/;

/**
 * The words of a text in order. Case and accents do not count, a plural is its singular, a version is one term
 * ("3.11"), and what is joined by dots, hyphens or underscores is one term and its parts: "Next.js" gives
 * `nextjs`, `next` and `js`.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    terms: termsOf(word),
  }));
}

function termsOf(word: string): [string, ...string[]] {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const [, version] = versionPattern.exec(plain) ?? [];
  if (version) return [version];
  const [only, ...others] = plain.split(/[.\-_'’]/);
  if (others.length === 0) return [singular(only ?? plain)];
  const parts = [only ?? '', ...others].filter((part) => part.length > 1);
  const whole = singular(parts.join('') || plain);
  return [whole, ...new Set(parts.map(singular).filter((part) => part !== whole))];
}

/** English plurals, roughly: it need only do the same to a text and to a question. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}
