import { distance } from 'fastest-levenshtein';
import type { EngineHit } from './engine';
import type { SearchRecord } from './model';
import { emptyWords, weakWords } from './question-words';
import type { QueryWord, ReadQuery } from './read-query';
import { wordsOf } from './words';

/** How well a term of a record answers a lookup: as typed, as its beginning, or misspelt. */
const closeness = { same: 1, begun: 0.85, near: 0.7 };
/** What a name that is asked for by all its words gains over one that is not named. */
const nameGain = 3;
/** How much is lost with each word that a record does not answer. */
const coveragePower = 3;
/** Scores nearer than this factor are equal, and the order of the guide decides. */
const sameScore = 1.05;
/** What a node gains in a question for connections, and again by how many it has. */
const connectionGain = 3;

/**
 * Orders what the engine found, best first: records that answer all words of the query before those that have
 * one of them often, and those whose name it is before those that mention it.
 */
export function rank(hits: EngineHit[], { words, asksForConnections }: ReadQuery): EngineHit[] {
  const answers = makeAnswers(words);
  return hits
    .map((hit) => {
      const answered = words.map((_, index) => Math.max(0, ...hit.terms.map((term) => answers(term)[index] ?? 0)));
      const coverage = share(words, answered);
      const named = coverage > 0 ? nameShare(hit, words, answers) : 0;
      const connections = asksForConnections ? connectionFactor(hit.record) : 1;
      return { ...hit, score: hit.score * coverage ** coveragePower * (1 + nameGain * named) * connections };
    })
    .toSorted((a, b) => level(b) - level(a) || a.position - b.position);
}

function level({ score }: EngineHit): number {
  return Math.round(Math.log(score) / Math.log(sameScore));
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

/** How nearly the query is the record's name: 1 where all words of the one are words of the other. */
function nameShare({ record, terms }: EngineHit, words: QueryWord[], answers: Answers): number {
  const matched = new Set(terms);
  return Math.max(
    ...[record.title, ...record.aliases].map((name) => {
      const answered = words.map(() => 0);
      let [whole, found] = [0, 0];
      for (const { terms: nameTerms } of wordsOf(name)) {
        const weight = emptyWords.has(nameTerms[0]) ? 0 : weakWords.has(nameTerms[0]) ? 0.3 : 1;
        whole += weight;
        const hits = nameTerms.filter((term) => matched.has(term)).map(answers);
        if (hits.length === 0) continue;
        found += weight * Math.max(...hits.flat());
        for (const hit of hits) for (const [index, value] of hit.entries()) answered[index] = Math.max(answered[index] ?? 0, value);
      }
      return whole > 0 ? (found / whole) * share(words, answered) : 0;
    }),
  );
}

function connectionFactor({ kind, connections }: SearchRecord): number {
  if (kind !== 'part') return 1;
  return connectionGain * (1 + connections / 10);
}
