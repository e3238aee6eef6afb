import { distance } from 'fastest-levenshtein';
import type { EngineHit } from './engine';
import type { SearchRecord } from './model';
import { wordWeight } from './question-words';
import type { QueryWord, ReadQuery } from './read-query';
import { splitRemark } from './split-remark';
import { wordsOf, type Word } from './words';

/** How well a term of a record answers a lookup: as typed, as its beginning, or misspelt. */
const closeness = { same: 1, begun: 0.85, near: 0.7 };
/** What a name that is asked for by all its words gains over one that is not named. */
const nameGain = 4;
/** What is left of that where the name has the words in another order. */
const otherOrder = 0.5;
/** How much is lost with each word that a record does not answer. */
const coveragePower = 4;
/** Scores of things with one name that are nearer than this factor are equal. */
const sameScore = 1.25;
/** What a node gains in a question for connections, and again by how many it has. */
const connectionGain = 5;

/**
 * Orders what the engine found, best first: records that answer all words of the query before those that have
 * one of them often, and those whose name it is before those that mention it.
 */
export function rank(hits: EngineHit[], { words, asksForConnections }: ReadQuery): EngineHit[] {
  const answers = makeAnswers(words);
  const ranked = hits
    .map((hit) => {
      const answered = words.map((_, index) => Math.max(0, ...hit.terms.map((term) => answers(term)[index] ?? 0)));
      const coverage = share(words, answered);
      const named = coverage > 0 ? nameShare(hit, words, answers) : 0;
      const connections = asksForConnections ? connectionFactor(hit.record) : 1;
      return { ...hit, score: hit.score * coverage ** coveragePower * (1 + nameGain * named) * connections };
    })
    .toSorted((a, b) => b.score - a.score);
  // Where connections are asked for, the view that draws more of them is the better one.
  return asksForConnections ? ranked : inGuideOrder(ranked);
}

/** Things of one name, in the views of several strategies, come in the order of the guide where they are equally good. */
function inGuideOrder(ranked: EngineHit[]): EngineHit[] {
  const leaders = new Map<string, number>();
  return ranked
    .map((hit) => {
      const name = `${hit.record.kind} ${hit.record.title}`;
      const leader = leaders.get(name) ?? 0;
      const level = leader <= hit.score * sameScore ? Math.max(leader, hit.score) : hit.score;
      leaders.set(name, level);
      return { hit, level };
    })
    .toSorted((a, b) => b.level - a.level || a.hit.position - b.hit.position)
    .map(({ hit }) => hit);
}

type Answers = (term: string) => number[];

/** How well a term answers each word of the query, from 0 to 1; found once a term. */
function makeAnswers(words: QueryWord[]): Answers {
  const known = new Map<string, number[]>();
  return (term) => {
    const found = known.get(term) ?? words.map(({ lookups }) => Math.max(...lookups.map((lookup) => {
      if (term === lookup.term) return closeness.same * lookup.weight;
      if (lookup.prefix && term.startsWith(lookup.term)) return closeness.begun * lookup.weight;
      return lookup.slips > 0 && distance(term, lookup.term) <= lookup.slips ? closeness.near * lookup.weight : 0;
    })));
    known.set(term, found);
    return found;
  };
}

/** What part of the query's words is answered, by their weight. */
function share(words: QueryWord[], answered: number[]): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  return words.reduce((sum, { weight }, index) => sum + weight * (answered[index] ?? 0), 0) / whole;
}

/**
 * How nearly the query is the record's name, from 0 to 1: all words of the name are asked for, and all that is asked
 * for is the name or what the record is part of ("celery beat in docker compose").
 */
function nameShare({ record, terms }: EngineHit, words: QueryWord[], answers: Answers): number {
  const matched = new Set(terms);
  const { around, names } = namesOf(record);
  const placed = answeredBy(around, matched, words, answers).answered;
  return Math.max(
    ...names.map((name) => {
      const { answered, part } = answeredBy(name, matched, words, answers);
      const named = answered.map((value, index) => Math.max(value, placed[index] ?? 0));
      return part * share(words, named) * (inOrder(name, words.filter((_, index) => answered[index])) ? 1 : otherOrder);
    }),
  );
}

interface Names {
  names: Word[][];
  /** What the record is part of. */
  around: Word[];
}

const known = new WeakMap<SearchRecord, Names>();

/** The words of a record's names, read once a record. */
function namesOf(record: SearchRecord): Names {
  const names = known.get(record) ?? {
    names: [splitRemark(record.title).name, ...record.aliases].map(wordsOf),
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
    const values = terms.filter((term) => matched.has(term)).map(answers);
    if (values.length === 0) continue;
    found += weight * Math.max(...values.flat());
    for (const value of values) for (const [index, each] of value.entries()) answered[index] = Math.max(answered[index] ?? 0, each);
  }
  return { answered, part: whole > 0 ? found / whole : 0 };
}

/** Whether a name has the words that it answers in the order in which they were asked for. */
function inOrder(name: Word[], answered: QueryWord[]): boolean {
  const places = answered.map(({ lookups }) =>
    name.findIndex(({ terms }) => lookups.some(({ term, prefix }) => terms.some((own) => own === term || (prefix && own.startsWith(term))))),
  );
  return places.every((place, index) => place < 0 || place >= Math.max(...places.slice(0, index), 0));
}

function connectionFactor({ kind, connections }: SearchRecord): number {
  if (kind !== 'part') return 1;
  return connectionGain * (1 + connections / 10);
}
