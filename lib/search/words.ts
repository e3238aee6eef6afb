/** A word of a text with its place, and the terms it is found by. */
export interface Word {
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The whole word: `nextjs`. */
  whole: string;
  /** What it is joined of, or the whole alone: `next`, `js`. */
  parts: string[];
  /** All it is indexed by: the whole and the parts. */
  terms: string[];
}

type Reading = Pick<Word, 'whole' | 'parts' | 'terms'>;

/** Letters and digits, joined as in "Next.js" or "CI/CD", with the marks of "C++" and "C#". */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.\-_'’/][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:(?<=\p{L})(?:\+\+|#)(?![\p{L}\p{N}]))?/gu;
const versionPattern = /^v?(\d+(?:\.\d+)*)$/;
/** A name with its version, "python3.11"; with fewer letters the digit belongs to the name, as in "s3" and "k8s". */
const versionedPattern = /^(\p{L}{4,})(\d+(?:\.\d+)*)$/u;

/**
 * The words of a text in order. Case and accents do not count, a plural is its singular, a version is one term
 * ("3.11"), and what is joined by dots, hyphens, underscores or slashes is one term and its parts: "Next.js" gives
 * `nextjs`, `next` and `js`, "python3.11" gives `python` and `3.11` too. "C++" and "C#" are not "C".
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...(known.get(word) ?? remember(word)),
  }));
}

/** What was read before: a text says most of its words again and again. */
const known = new Map<string, Reading>();

function remember(word: string): Reading {
  const reading = readWord(word);
  known.set(word, reading);
  return reading;
}

function readWord(word: string): Reading {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "I/O" is one word; "read/write" is two.
    .replace(/(?<!\p{L})(\p{L})\/(\p{L})(?!\p{L})/gu, '$1$2');
  const [, version] = versionPattern.exec(plain) ?? [];
  if (version) return { whole: version, parts: [version], terms: [version] };
  const [, name, nameVersion] = versionedPattern.exec(plain) ?? [];
  if (name && nameVersion) return { whole: plain, parts: [name, nameVersion], terms: [plain, name, nameVersion] };
  const pieces = plain.split(/[.\-_'’/]/).filter((piece, _, all) => all.length === 1 || piece.length > 1);
  const whole = singular(pieces.join('') || plain);
  const parts = pieces.length > 1 ? pieces.map(singular) : [whole];
  return { whole, parts, terms: [...new Set([whole, ...parts])] };
}

/** English plurals, roughly: it need only do the same to a text and to a question. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^suioj]s$/.test(word) ? word.slice(0, -1) : word;
}
