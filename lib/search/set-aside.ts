import type { QueryWord } from './read-query';
import { wordsOf } from './words';

/** What stands between two things of which one is asked for: "REST or GraphQL", "SQL instead of files". */
const alternatives = /\b(?:or|vs|versus|than|instead\s+of|rather\s+than|and\s+not)\b/i;

/** What stands before a verb: "how do I rotate", "when should we extract", "how to mock". */
const beforeVerb =
  /\b(?:(?:do|does|can|could|should|may|must|shall|will|would)\s+(?:i|you|we|one|they)|(?:how|when|where|need|have|want)\s+to)\s+(?=\p{L})/giu;

/** Another word says how, not what: "directly", "automatically". */
const adverb = /^\p{L}{4,}ly$/u;

/** How much a word counts that may be missing from what is found. */
const asideWeight = 0.2;

/** Words that say no more of a technology than that its version is asked for. */
const versionWords = new Set(['version', 'minimum', 'minimal', 'least', 'lowest', 'oldest', 'newest', 'supported']);

/** Whether a word asks for a version, of which another word says whose. */
export function isVersionWord({ typed }: Pick<QueryWord, 'typed'>): boolean {
  return wordsOf(typed).some(({ whole }) => versionWords.has(whole));
}

/**
 * Lets words that the guide does not have hinder no answer to the rest, where the rest is a question by itself: the
 * other of two things ("sync or async"), what is to be done with something ("when should I extract a service"), and
 * how ("directly"). The reader is still told that the guide has nothing on them.
 */
export function setAside(words: QueryWord[], query: string): QueryWord[] {
  const isMissing = (word: QueryWord) => !word.isKnown && word.weight === 1;
  if (!words.some(isMissing)) return words;
  const found = new Set(words.flatMap((word) => (word.isKnown && word.weight === 1 ? termsOf(word.typed) : [])));
  const sides = query.split(alternatives).map(termsOf);
  const asides = new Set([
    ...(sides.length > 1 ? sides.filter((side) => !side.some((term) => found.has(term))).flat() : []),
    ...verbsOf(query),
  ]);
  // With nothing left that is known, the word itself was asked for.
  if (found.size === 0) return words;
  return words.map((word) =>
    isMissing(word) && (adverb.test(word.typed.toLowerCase()) || termsOf(word.typed).some((term) => asides.has(term)))
      ? { ...word, weight: asideWeight, isSetAside: true }
      : word,
  );
}

function verbsOf(query: string): string[] {
  return [...query.matchAll(beforeVerb)].flatMap(({ index, 0: before }) => {
    const [verb] = wordsOf(query.slice(index + before.length));
    return verb?.parts ?? [];
  });
}

function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ parts }) => parts);
}
