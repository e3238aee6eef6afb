import type { SearchRecord } from './model';
import type { QueryWord } from './read-query';
import { bestAnswers, share, type Answers } from './word-answers';
import { wordsOf } from './words';

const known = new WeakMap<SearchRecord, { around: string[]; sentences: string[][] }>();

/** The terms of a record's name and place, and of each sentence of its text; read once a record. */
function termsIn(record: SearchRecord) {
  const termsOf = (text: string) => [...new Set(wordsOf(text).flatMap(({ terms }) => terms))];
  const terms = known.get(record) ?? {
    around: termsOf([record.title, ...record.aliases, ...record.breadcrumb, record.words].join(' / ')),
    sentences: record.text.split(/(?<=[.!?])\s/).map(termsOf),
  };
  known.set(record, terms);
  return terms;
}

/**
 * What part of a query one sentence of a record answers at best, together with the record's name, from 0 to 1. A long
 * text has most words somewhere; an answer has them together.
 */
export function sentenceCoverage(record: SearchRecord, words: QueryWord[], answers: Answers): number {
  const { around, sentences } = termsIn(record);
  const named = bestAnswers(
    around,
    answers,
    words.map(() => 0),
  );
  return Math.max(...sentences.map((sentence) => share(words, bestAnswers(sentence, answers, named))));
}
