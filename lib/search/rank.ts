import type { EngineHit } from './engine';
import type { SearchRecord } from './model';
import { nameShare } from './name-share';
import type { ReadQuery } from './read-query';
import { makeAnswers, share } from './word-answers';

/** What a name that is asked for by all its words gains over one that is not named. */
const nameGain = 4;
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

/** Things of one name, in several views and strategies, come in the order of the guide where they are equally good. */
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

function connectionFactor({ kind, connections }: SearchRecord): number {
  if (kind !== 'part') return 1;
  return connectionGain * (1 + connections / 10);
}
