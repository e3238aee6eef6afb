import { connectionQuestions, connectionVerb, emptyWords, weakWords, wordWeight } from './question-words';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** A term to look up for a word of a query. */
export interface Lookup {
  term: string;
  /** 1 for the word itself, less for what may be said instead. */
  weight: number;
  /** Whether words that begin with it count too. */
  prefix: boolean;
  /** How many letters may differ. */
  slips: number;
}

/** A word of a query. */
export interface QueryWord {
  /** How much it counts beside the others: 1, or little for a word that many questions have. */
  weight: number;
  lookups: Lookup[];
}

export interface ReadQuery {
  words: QueryWord[];
  /** Whether it asks what something is connected with. */
  asksForConnections: boolean;
}

/** Terms of words that readers type → terms of the words that the guide has instead. */
export type Synonyms = Map<string, string[]>;

const synonymWeight = 0.8;
/** More words than a question has; what is pasted whole is searched by its beginning. */
const mostWords = 12;
const mostLetters = 40;

/** Reads what someone typed: which words count and how much, and what to look up for each. */
export function readQuery(query: string, vocabulary: Vocabulary, synonyms: Synonyms): ReadQuery {
  const asksForConnections = connectionQuestions.some((pattern) => pattern.test(query.trim()));
  const typed = wordsOf(query)
    .flatMap(({ parts }) => parts)
    .slice(0, mostWords)
    .map((term) => term.slice(0, mostLetters));
  const telling = typed.filter((term) => !emptyWords.has(term) && !(asksForConnections && isAside(term)));
  const terms = [...new Set(telling.length > 0 ? telling : typed)];
  const onlyWeak = terms.every((term) => weakWords.has(term));
  return {
    asksForConnections,
    words: terms.map((term, index) => ({
      weight: onlyWeak ? 1 : wordWeight(term) || 1,
      lookups: [
        { term, weight: 1, prefix: true, slips: slipsOf(term, vocabulary) },
        ...[
          ...joined(terms[index - 1], term, vocabulary),
          ...joined(term, terms[index + 1], vocabulary),
          ...parted(term, vocabulary),
        ].map((other) => ({ term: other, weight: 1, prefix: false, slips: 0 })),
        ...(synonyms.get(term) ?? []).map((other) => ({ term: other, weight: synonymWeight, prefix: false, slips: 0 })),
      ],
    })),
  };
}

function isAside(term: string): boolean {
  return connectionVerb.test(term) || weakWords.has(term);
}

/** A word that is written so, or is being typed, has no slips; two letters that change places are two slips. */
function slipsOf(term: string, vocabulary: Vocabulary): number {
  if (/\d/.test(term) || vocabulary.hasPrefix(term)) return 0;
  return term.length >= 6 ? 2 : term.length >= 4 ? 1 : 0;
}

/** "auto", "scaling" → "autoscaling", if that is a word here. */
function joined(first: string | undefined, second: string | undefined, vocabulary: Vocabulary): string[] {
  const whole = `${first ?? ''}${second ?? ''}`;
  return first && second && vocabulary.has(whole) ? [whole] : [];
}

/** "loadbalancer" → "load", "balancer", if these are words here and the whole is not. */
function parted(term: string, vocabulary: Vocabulary): string[] {
  if (vocabulary.hasPrefix(term)) return [];
  for (let at = 3; at <= term.length - 3; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [];
}
