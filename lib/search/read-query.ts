import {
  careQuestion,
  careVerb,
  careWords,
  connectionQuestions,
  connectionVerb,
  differenceQuestion,
  failureQuestion,
  failureWord,
  meaningQuestion,
  placeQuestion,
  processQuestion,
  questionWordWeight,
  weakWords,
  wordWeight,
} from './question-words';
import { setAside } from './set-aside';
import { joined, parted, slipsOf, swapped } from './spellings';
import type { Vocabulary } from './vocabulary';
import { stemOf } from './stem';
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
  /** Whether it is a word of the guide, so that a longer one that begins with it is another: "serverless". */
  isWord?: boolean;
}

/** A word of a query. */
export interface QueryWord {
  /** As it was written; of a joined word the part that it is. */
  typed: string;
  /** How much it counts beside the others: 1, or little for a word that many questions have. */
  weight: number;
  lookups: Lookup[];
  /** Whether the guide has it, in this or another form, misspelt or by what it says instead. */
  isKnown: boolean;
  /** Whether the guide does not have it, and need not: what is found answers the rest. */
  isSetAside?: boolean;
}

export interface ReadQuery {
  words: QueryWord[];
  /** Whether it asks who looks after something: "who manages the database". */
  asksForCare: boolean;
  /** Whether it asks what something is connected with. */
  asksForConnections: boolean;
  /** Whether it asks what happens when something fails. */
  asksForFailure: boolean;
  /** Whether it asks what happens, and no failure is named. */
  asksForProcess: boolean;
  /** Whether it asks where something is. */
  asksForPlace: boolean;
  /** Whether it asks for what differs. */
  asksForDifference: boolean;
  /** Whether it may ask what something is: by a question for it, or by naming it and no more. */
  asksForMeaning: boolean;
  isQuestion: boolean;
  /** What stands in quotes: words that must follow each other, by their terms. */
  phrases: string[][];
}

/**
 * Terms of words that readers type, and their stems → what the guide says instead: words and phrases, each by its
 * terms.
 */
export type Synonyms = Map<string, string[][]>;

/** What the guide says instead of a word; of one that it does not have, also by another form: "failing" for "fail". */
export function synonymsOf(term: string, { has }: Pick<Vocabulary, 'has'>, synonyms: Synonyms): string[][] {
  return synonyms.get(term) ?? (has(term) ? undefined : synonyms.get(stemKey(term))) ?? [];
}

/** By what the synonyms of all forms of a word are kept, which is no term. */
export function stemKey(term: string): string {
  return `${stemOf(term)}*`;
}

/** What the guide says instead of a word counts less where it has the word itself. */
const synonymWeight = { alone: 0.8, beside: 0.7 };
/** Another form of a word: "authentication" for "authenticate". */
const formWeight = 0.6;
/** Two letters that changed places: "redsi". */
const swapWeight = 0.7;
const otherVersionWeight = 0.2;
/** More words than a question has; what is pasted whole is searched by its beginning. */
const mostWords = 12;
const mostLetters = 40;

/** Reads what someone typed: which words count and how much, and what to look up for each. */
export function readQuery(query: string, vocabulary: Vocabulary, synonyms: Synonyms): ReadQuery {
  const phrases = [...query.matchAll(/["“„]([^"“”„]+)["”“]/g)]
    .map(([, phrase = '']) => wordsOf(phrase).flatMap(({ parts }) => parts))
    .filter((phrase) => phrase.length > 0);
  const asksForConnections = connectionQuestions.some((pattern) => pattern.test(query.trim()));
  const asksForCare = careQuestion.test(query.trim());
  const asksForFailure = !asksForConnections && failureQuestion.test(query);
  const isQuestion = meaningQuestion.test(query.trim());
  const partsOf = (term: string) => (synonymsOf(term, vocabulary, synonyms).length > 0 ? [] : parted(term, vocabulary));
  const written = new Map<string, string>();
  const typed = wordsOf(query)
    .flatMap(({ parts, start, end }) =>
      parts.map((part) => ({ part, text: parts.length > 1 ? part : query.slice(start, end) })),
    )
    .flatMap((word) => {
      const words = phraseOf(word.part, vocabulary, synonyms) ?? partsOf(word.part);
      return words.length > 0 ? words.map((part) => ({ part, text: part })) : [word];
    })
    .slice(0, mostWords)
    .map(({ part, text }) => {
      const term = part.slice(0, mostLetters);
      written.set(term, text.slice(0, mostLetters));
      return term;
    });
  const isSaid = (term: string) =>
    (asksForConnections && isAside(term)) || (asksForFailure && (failureWord.test(term) || weakWords.has(term)));
  const telling = typed.filter((term) => weightOf(term, vocabulary) > 0 && !isSaid(term));
  const terms = [...new Set(telling.length > 0 ? telling : typed)];
  const onlyWeak = terms.every((term) => weightOf(term, vocabulary) < 1);
  const read = terms.map((term, index): QueryWord => {
    if (asksForCare && careVerb.test(term)) {
      const lookups = careWords.map((other) => ({ term: other, weight: synonymWeight.alone, prefix: false, slips: 0 }));
      return {
        typed: written.get(term) ?? term,
        weight: 1,
        lookups,
        isKnown: lookups.some(({ term: other }) => vocabulary.has(other)),
      };
    }
    const others: [term: string, weight: number][] = [
      ...joined(terms[index - 1], term, vocabulary).map((other): [string, number] => [other, 1]),
      ...joined(term, terms[index + 1], vocabulary).map((other): [string, number] => [other, 1]),
      ...synonymsOf(term, vocabulary, synonyms)
        .flat()
        .map((other): [string, number] => [other, synonymWeight[vocabulary.has(term) ? 'beside' : 'alone']]),
      ...swapped(term, vocabulary).map((other): [string, number] => [other, swapWeight]),
      ...vocabulary.formsOf(stemOf(term)).map((other): [string, number] => [other, formWeight]),
    ];
    const lookups = others
      .filter(([other]) => other !== term)
      .map(([other, weight]) => ({ term: other, weight, prefix: false, slips: 0 }));
    const slips = lookups.length > 0 ? 0 : slipsOf(term, vocabulary);
    const text = written.get(term) ?? term;
    const own = beginningsOf(term, text).map((beginning) => ({
      ...beginning,
      weight: 1,
      slips,
      isWord: vocabulary.has(term),
    }));
    const isKnown =
      lookups.some(({ term: other }) => vocabulary.has(other)) ||
      vocabulary.has(term) ||
      own.some((lookup) => vocabulary.isNear(lookup.term, slips, lookup.prefix));
    // "postgresql 16": what is asked for is there, though that version is not named.
    const isOtherVersion = !isKnown && /^\d/.test(term) && terms.length > 1;
    return {
      typed: text,
      weight: isOtherVersion ? otherVersionWeight : onlyWeak ? 1 : weightOf(term, vocabulary) || 1,
      lookups: [...own, ...lookups],
      isKnown,
    };
  });
  const words = setAside(read, query);
  const isOneOfTwo = words.length === 2 && words.some(({ isSetAside }) => isSetAside);
  return {
    asksForCare,
    asksForConnections,
    asksForFailure,
    asksForProcess: !asksForFailure && processQuestion.test(query),
    asksForPlace: placeQuestion.test(query.trim()),
    asksForDifference: differenceQuestion.test(query),
    asksForMeaning: !asksForConnections && !asksForFailure && (typed.length === 1 || isQuestion || isOneOfTwo),
    isQuestion,
    phrases,
    words,
  };
}

/** How much a word counts, also where it is one that hardly counts in another form or misspelt: "getting", "wher". */
function weightOf(term: string, vocabulary: Vocabulary): number {
  return vocabulary.has(term) ? wordWeight(term) : questionWordWeight(term);
}

/** What a word may be the beginning of. A plural is whole: "cors" begins no "core", though its term is "cor". */
function beginningsOf(term: string, text: string): Pick<Lookup, 'term' | 'prefix'>[] {
  const isPlural = text.toLowerCase() === `${term}s`;
  if (!isPlural) return [{ term, prefix: true }];
  return [
    { term, prefix: false },
    { term: `${term}s`, prefix: true },
  ];
}

/** The phrase that a word stands for which the guide does not have: "spof" is a single point of failure. */
function phraseOf(term: string, vocabulary: Vocabulary, synonyms: Synonyms): string[] | null {
  const [phrase, ...others] = synonymsOf(term, vocabulary, synonyms);
  return phrase && phrase.length > 1 && others.length === 0 && !vocabulary.has(term) ? phrase : null;
}

function isAside(term: string): boolean {
  return connectionVerb.test(term) || weakWords.has(term);
}
