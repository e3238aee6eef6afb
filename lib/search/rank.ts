import type { EngineHit } from './engine';
import type { SearchRecord } from './model';
import { isNamed, nameShare } from './name-share';
import { isVersionWord } from './set-aside';
import type { QueryWord, ReadQuery } from './read-query';
import { wordsOf } from './words';
import { sentenceCoverage } from './sentence-coverage';
import { bestAnswers, makeAnswers, share } from './word-answers';

/** What a name that is asked for by all its words gains over one that is not named. */
const nameGain = 4;
/** How much is lost with each word that a record does not answer. */
const coveragePower = 4;
/** Scores of things with one name that are nearer than this factor are equal. */
const sameScore = 1.25;
/** What a term of the glossary gains where its meaning is asked for, and where it is named and no more. */
const meaningGain = { asked: 100, named: 30 };
/** How much is lost where the words of a query do not stand in one sentence. */
const togetherPower = 2;
/** So many hits are read sentence by sentence. */
const mostRead = 80;
/**
 * The share of a query that a record must answer: more, where a word of it is nowhere in the guide, and less, where
 * the record is named. "Certbot renewal" is a question about Certbot, and "environment variables" none about staging.
 */
const leastCoverage = { known: 0.55, unknown: 0.7, named: 0.3 };
/** What the row of a technology loses in a question for who does something: it says what it is for. */
const rowLoss = 0.02;
/** What a node gains in a question for connections, and again by how many it has. */
const connectionGain = 5;
/** What everything else loses in a question for a failure: only what a diagram draws can fail. */
const failureLoss = 0.1;
/**
 * What a comparison gains where both strategies are named, or one of them in a question for what differs; what else it
 * loses.
 */
const comparisonGain = { asked: 20, unasked: 0.1 };
/** A query has both names from this share on. */
const bothNamed = 0.95;
/** What a flow gains in a question for what happens, and loses in one for where something is. */
const flowGain = { process: 2, place: 0.25 };

/**
 * Orders what the engine found, best first: records that answer all words of the query before those that have
 * one of them often, and those whose name it is before those that mention it.
 */
export function rank(hits: EngineHit[], query: ReadQuery): EngineHit[] {
  const { words, phrases } = query;
  const asksForConnections = query.asksForConnections || query.asksForFailure;
  const answers = makeAnswers(words);
  // A word that any question may have says nothing of what the guide has.
  const known = words.every(({ isKnown, weight }) => isKnown || weight < 1);
  // "Minimum Node version" asks for Node: that there are minimum versions is no answer.
  const isTelling = words.map((word) => word.weight === 1 && (known || !isVersionWord(word)));
  const wholeAnswers = makeAnswers(
    words.map((word, index) => (isTelling[index] || word.weight < 1 ? withWholeWords(word) : { ...word, lookups: [] })),
  );
  const least = known ? leastCoverage.known : leastCoverage.unknown;
  const nothing = words.map(() => 0);
  const ranked = hits
    .flatMap((hit) => {
      const answered = bestAnswers(hit.terms, answers, nothing);
      const coverage = share(words, answered);
      const isEnough =
        tellingShare(words, answered, isTelling) >= least ||
        (coverage >= leastCoverage.named && isNamed(hit, words, wholeAnswers));
      if (!isEnough || !phrases.every((phrase) => hasPhrase(hit.record, phrase))) return [];
      const named = nameShare(hit, words, answers, query.asksForFailure);
      const meaning = hit.record.kind === 'term' && named > 0.8 ? meaningFactor(query) : 1;
      const kind = kindFactor(hit.record, query, named);
      const score = hit.score * coverage ** coveragePower * (1 + nameGain * named) * kind * meaning;
      return [{ ...hit, score, coverage }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostRead)
    .map((hit) => {
      const together = sentenceCoverage(hit.record, words, answers) / hit.coverage;
      return { ...hit, score: hit.score * together ** togetherPower };
    })
    .toSorted((a, b) => b.score - a.score);
  // Where connections are asked for, the view that draws more of them is the better one.
  return bestComparison(asksForConnections ? ranked : inGuideOrder(ranked));
}

/** One comparison leads to all others, and with each strategy more there are more of them than answers are read. */
function bestComparison(ranked: EngineHit[]): EngineHit[] {
  const best = ranked.find(({ record }) => record.kind === 'comparison');
  return ranked.filter((hit) => hit.record.kind !== 'comparison' || hit === best);
}

/**
 * What part of those words is answered that say what is asked for: "how do I run it every night" asks for the night.
 */
function tellingShare(words: QueryWord[], answered: number[], isTelling: boolean[]): number {
  if (!isTelling.includes(true)) return share(words, answered);
  let [told, whole] = [0, 0];
  for (const [index, { weight }] of words.entries()) {
    if (!isTelling[index]) continue;
    whole += weight;
    told += weight * (answered[index] ?? 0);
  }
  return told / whole;
}

/** A word that the guide has names nothing that begins with it: "web server" is not about "serverless". */
function withWholeWords(word: QueryWord): QueryWord {
  return { ...word, lookups: word.lookups.map((each) => ({ ...each, prefix: each.prefix && !each.isWord })) };
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

function meaningFactor({ asksForMeaning, isQuestion }: ReadQuery): number {
  if (!asksForMeaning) return 1;
  return isQuestion ? meaningGain.asked : meaningGain.named;
}

/** Whether the words of a phrase follow each other in what is shown of a record. */
function hasPhrase({ title, aliases, text }: SearchRecord, phrase: string[]): boolean {
  return [title, ...aliases, text].some((each) => {
    const terms = wordsOf(each).flatMap(({ parts }) => parts);
    return terms.some((_, at) => phrase.every((term, index) => terms[at + index] === term));
  });
}

/** What a record gains or loses by being of the kind that a question is for. */
function kindFactor({ kind, connections }: SearchRecord, query: ReadQuery, named: number): number {
  if (kind === 'comparison') {
    const isAsked = named >= bothNamed || (query.asksForDifference && named > 0);
    return comparisonGain[isAsked ? 'asked' : 'unasked'];
  }
  if (query.asksForCare && kind === 'technology') return rowLoss;
  if (query.asksForProcess) return kind === 'flow' ? flowGain.process : 1;
  if (query.asksForPlace && kind === 'flow') return flowGain.place;
  if (!query.asksForConnections && !query.asksForFailure) return 1;
  const isNode = kind === 'part' && connections > 0;
  if (isNode) return connectionGain * (1 + connections / 10);
  if (query.asksForFailure) return failureLoss;
  return kind === 'technology' ? rowLoss : 1;
}
