import { createEngine, type Engine } from './engine';
import { markSnippet, markText, type MarkedText } from './marks';
import type { SearchIndex, SearchRecord } from './model';
import { comparedSides, emptyWords, weakWords } from './question-words';
import { rank } from './rank';
import { readQuery, stemKey, type ReadQuery, type Synonyms } from './read-query';
import { makeRespeller, type Respell } from './suggest';
import { wordsOf } from './words';

/** A record that was found. */
export interface SearchHit {
  record: SearchRecord;
  /** Higher is better; to be compared within one query only. */
  score: number;
  /** The title and a stretch of the text, with what was searched for marked; the parts together are the text. */
  title: MarkedText[];
  snippet: MarkedText[];
}

/** Search over one index. */
export interface Search {
  /** What answers a query, best first, at most 50; nothing for a query without words. */
  search: (query: string) => SearchHit[];
  /** The words of a query on which the guide has nothing, as they were typed: what was found is found without them. */
  unknownWords: (query: string) => string[];
  /**
   * At most three queries that find something, for one that finds nothing: spelt nearly so, or without the words that
   * the guide does not have.
   */
  suggest: (query: string) => string[];
}

/** A search that more records can be added to, by what of the index is there. */
export interface GrowingSearch extends Search {
  engine: Engine;
  read: (query: string) => ReadQuery;
  synonyms: Synonyms;
}

/** More hits than anyone reads. */
export const mostHits = 50;
const mostSuggestions = 3;

/**
 * Makes a published index searchable. Takes some milliseconds a hundred records.
 *
 * @param room how many positions each record has, for those that come behind it later
 */
export function createSearch({ records, synonyms }: SearchIndex, room = 1): GrowingSearch {
  const engine = createEngine();
  engine.add(records.map((record, at) => ({ record, position: at * room })));
  const synonymTerms = readSynonymTerms(synonyms);
  let respell: Respell | undefined;
  const read = (query: string) => readQuery(query, engine.vocabulary(), synonymTerms);

  function search(query: string): SearchHit[] {
    const asked = read(query);
    if (asked.words.length === 0) return [];
    const meanings = meaningsOf(comparedSides(query));
    const others = rank(engine.find(asked.words), asked).filter(
      ({ position }) => !meanings.some((hit) => hit.position === position),
    );
    return [...meanings, ...others].slice(0, mostHits).map(({ record, score, terms }) => {
      const telling = new Set(terms.filter((term) => !emptyWords.has(term) && !weakWords.has(term)));
      return {
        record: asked.asksForFailure ? { ...record, href: failingHref(record.href) } : record,
        score,
        // Made for hits that are shown: the content check asks hundreds of questions, and reads addresses alone.
        get title() {
          return markText(record.title, telling);
        },
        get snippet() {
          return markSnippet(record.text, telling);
        },
      };
    });
  }

  /** What the glossary says of each of two things whose difference is asked for. */
  function meaningsOf(sides: string[]) {
    return sides.flatMap((side) => {
      const asked = read(`what is ${side}`);
      const [best] = asked.words.length > 0 ? rank(engine.find(asked.words), asked) : [];
      return best?.record.kind === 'term' ? [best] : [];
    });
  }

  /** The query without what is nowhere in the guide; nothing where that is no other one, or says nothing. */
  function knownWords(query: string): string[] {
    const words = wordsOf(query);
    const vocabulary = engine.vocabulary();
    const known = words.filter(({ parts }) => parts.some((part) => vocabulary.has(part)));
    const telling = known.filter(({ whole }) => !emptyWords.has(whole) && !weakWords.has(whole));
    if (known.length === words.length || telling.length === 0) return [];
    return [known.map(({ start, end }) => query.slice(start, end)).join(' ')];
  }

  return {
    engine,
    read,
    synonyms: synonymTerms,
    search,
    unknownWords: (query) =>
      read(query).words.flatMap(({ typed, isKnown, isSetAside, weight }) =>
        isSetAside || (!isKnown && weight === 1) ? typed : [],
      ),
    suggest(query) {
      respell ??= makeRespeller(records, engine.vocabulary);
      return [...respell(query), ...knownWords(query)]
        .filter((suggestion) => suggestion.length > 1 && search(suggestion).length > 0)
        .slice(0, mostSuggestions);
    },
  };
}

/** Where a node of a diagram is shown as it fails; other places are as they are. */
export function failingHref(href: string): string {
  return href.replace(/([?&])node=/, '$1fail=');
}

function readSynonymTerms(synonyms: SearchIndex['synonyms']): Synonyms {
  const termsOf = (text: string) => wordsOf(text).map(({ whole }) => whole);
  const terms = Object.entries(synonyms).map(
    ([word, others]) => [termsOf(word)[0] ?? word, others.map(termsOf)] as const,
  );
  // Of two forms that have synonyms of their own, the first speaks for all others.
  return new Map([...terms.toReversed().map(([term, others]) => [stemKey(term), others] as const), ...terms]);
}
