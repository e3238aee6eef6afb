import type { EngineHit } from './engine';
import type { SearchRecord } from './model';
import { wordWeight } from './question-words';
import type { QueryWord } from './read-query';
import { splitRemark } from './split-remark';
import { share, type Answers } from './word-answers';
import { wordsOf, type Word } from './words';

/** What a name beside the title is worth. */
const otherName = 0.6;
/** What a name is worth that has the words in another order. */
const otherOrder = 0.5;

/**
 * How nearly the query is the record's name, from 0 to 1: all words of the name are asked for, and all that is asked
 * for is the name or what the record is part of ("celery beat in docker compose").
 *
 * @param withMeaning whether a node may also be named by what it stands for: "the database" for Managed PostgreSQL
 */
export function nameShare(
  { record, terms }: EngineHit,
  words: QueryWord[],
  answers: Answers,
  withMeaning = false,
): number {
  const matched = new Set(terms);
  const { around, names: own, meaning } = namesOf(record);
  const names = withMeaning ? [...own, ...meaning] : own;
  const placed = answeredBy(around, matched, words, answers).answered;
  return Math.max(
    ...names.map((name, at) => {
      const { answered, part } = answeredBy(name, matched, words, answers);
      const named = answered.map((value, index) => Math.max(value, placed[index] ?? 0));
      const asked = words.filter((_, index) => answered[index]);
      return part * share(words, named) * (inOrder(name, asked) ? 1 : otherOrder) * (at === 0 ? 1 : otherName);
    }),
  );
}

/** A name is asked for when its words are: as they are written, or begun. */
const leastPart = 0.84;

/** Whether the query has one of the record's names whole. */
export function isNamed({ record, terms }: EngineHit, words: QueryWord[], answers: Answers): boolean {
  const matched = new Set(terms);
  return namesOf(record).names.some((name) => answeredBy(name, matched, words, answers).part >= leastPart);
}

interface Names {
  names: Word[][];
  /** What a node of a diagram stands for, by each of its names. */
  meaning: Word[][];
  /** What the record is part of. */
  around: Word[];
}

const known = new WeakMap<SearchRecord, Names>();

/** The words of a record's names, read once a record. */
function namesOf(record: SearchRecord): Names {
  const names = known.get(record) ?? {
    names: [splitRemark(record.title).name, ...record.aliases].map(wordsOf),
    meaning: record.kind === 'part' && record.words ? record.words.split(', ').map(wordsOf) : [],
    around: wordsOf(record.breadcrumb.join(' ')),
  };
  known.set(record, names);
  return names;
}

/** How well a name answers each word of the query, and what part of the name is asked for. */
function answeredBy(name: Word[], matched: Set<string>, words: QueryWord[], answers: Answers) {
  const answered = words.map(() => 0);
  let [whole, found] = [0, 0];
  for (const { whole: word, terms } of name) {
    const weight = wordWeight(word);
    whole += weight;
    let best = 0;
    for (const term of terms) {
      if (!matched.has(term)) continue;
      for (const [index, value] of answers(term).entries()) {
        best = Math.max(best, value);
        answered[index] = Math.max(answered[index] ?? 0, value);
      }
    }
    found += weight * best;
  }
  return { answered, part: whole > 0 ? found / whole : 0 };
}

/** Whether a name has the words that it answers in the order in which they were asked for. */
function inOrder(name: Word[], answered: QueryWord[]): boolean {
  const places = answered.map(({ lookups }) =>
    name.findIndex(({ terms }) =>
      lookups.some(({ term, prefix }) => terms.some((own) => own === term || (prefix && own.startsWith(term)))),
    ),
  );
  return places.every((place, index) => place < 0 || place >= Math.max(...places.slice(0, index), 0));
}
