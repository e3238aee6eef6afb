import { nearest } from '@/lib/text/did-you-mean';
import type { SearchRecord } from './model';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** Shorter words are near to nearly everything. */
const shortest = 4;
/** What is longer was not typed. */
const longestQuery = 80;

/** Queries spelt nearly as one is: with its unknown words respelt, and the name that it may be as a whole. */
export type Respell = (query: string) => string[];

/** Respells queries by the names of pages and technologies, which are what readers misspell. */
export function makeRespeller(records: SearchRecord[], vocabulary: () => Vocabulary): Respell {
  const named = records.filter(({ kind }) => kind === 'page' || kind === 'technology');
  const names = [...new Set(named.flatMap(({ title, aliases }) => [title, ...aliases]))];
  const words = [...new Set(names.flatMap((name) => wordsOf(name).map(({ start, end }) => name.slice(start, end))))];
  const candidates = words.filter((word) => word.length >= shortest);

  return (query) => {
    // Without what stands around its words.
    const text = query.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (text.length < shortest || text.length > longestQuery || wordsOf(text).length === 0) return [];
    const respelt = respellWords(text, candidates, vocabulary());
    const whole = nearest(text, names);
    // The name comes last, so that of two that differ in case it is the one kept.
    const spellings = new Map([respelt, whole ?? text].map((spelling) => [spelling.toLowerCase(), spelling]));
    return [...spellings.values()].filter((spelling) => spelling.toLowerCase() !== text.toLowerCase());
  };
}

function respellWords(text: string, candidates: string[], vocabulary: Vocabulary): string {
  return wordsOf(text).reduceRight((result, { start, end, whole }) => {
    if (end - start < shortest || vocabulary.has(whole)) return result;
    return (
      result.slice(0, start) +
      (nearest(text.slice(start, end), candidates) ?? text.slice(start, end)) +
      result.slice(end)
    );
  }, text);
}
