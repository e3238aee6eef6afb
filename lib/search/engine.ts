import MiniSearch from 'minisearch';
import type { SearchKind, SearchRecord } from './model';
import type { Lookup, QueryWord } from './read-query';
import { makeVocabulary, type Vocabulary } from './vocabulary';
import { splitRemark } from './split-remark';
import { wordsOf } from './words';

const shownFields = ['title', 'aliases', 'breadcrumb', 'text'];

/** How much a word counts by where it stands. */
const boost = { title: 4, aliases: 2, breadcrumb: 1, text: 1, words: 0.5 };

/** Long texts lose nothing by their length: a section of rules is no worse an answer than a short remark. */
const bm25 = { k: 0.4, b: 0.06, d: 0.5 };

/** A beginning of fewer letters is looked for in names, and in texts only where no name has it. */
const shortestInText = 3;

/** The best of all hits are among so many; in a large guide a word may have thousands. */
const mostFound = 500;

/** Pages say more than their parts, and a term of the glossary answers where the guide itself says nothing nearer. */
const kindWeight: Record<SearchKind, number> = {
  page: 1.4,
  technology: 1.1,
  section: 1.4,
  comparison: 1.4,
  term: 0.04,
  flow: 1,
  part: 0.95,
};

/** A record with its place in the order of the guide, which no two have in common. */
export interface PlacedRecord {
  record: SearchRecord;
  position: number;
}

/** A record that has one of the words looked up. */
export interface EngineHit extends PlacedRecord {
  score: number;
  /** The terms of the record that matched. */
  terms: string[];
}

/** An index of records in memory. */
export interface Engine {
  /** Of the words that are indexed, and of those that the engine was told of. */
  vocabulary: () => Vocabulary;
  /** Indexes more records. One that comes at the position of another takes its place. */
  add: (records: PlacedRecord[]) => void;
  /** Tells of terms that records have which are not indexed yet. */
  learn: (terms: Iterable<string>) => void;
  /** At most 500, best first by the engine's own measure. */
  find: (words: QueryWord[]) => EngineHit[];
}

/**
 * Indexes records. The engine is MiniSearch, measured beside three others on these records, with the same words left
 * out of the questions and without our ranking: it put 71 % of the answers first (Orama 66 %, FlexSearch 58 %), is
 * the smallest (5.7 KB gzip; 21.8 and 17.0, and Pagefind's script and WebAssembly 71), and says which words of a
 * record matched, of which ranking and marks are made. The records are published and indexed in the browser:
 * a serialised index would be larger than they are (15 KB gzip against 14) and come on top of them, since titles and
 * texts are shown, to save some ten milliseconds.
 */
export function createEngine(): Engine {
  const known = new Set<string>();
  let vocabulary: Vocabulary | null = null;
  const records = new Map<number, SearchRecord>();
  const index = new MiniSearch<{ id: number; record: SearchRecord }>({
    fields: [...shownFields, 'words'],
    extractField: ({ id, record }, field) => (field === 'id' ? id : textOf(record, field)),
    tokenize: (text) => wordsOf(text).flatMap(({ terms }) => terms),
    processTerm: (term) => {
      known.add(term);
      return term;
    },
  });

  function searchIn(words: QueryWord[], shortInNames: boolean) {
    const queries = words.flatMap(({ weight, lookups }) =>
      lookups.flatMap((lookup) => queriesOf(lookup, weight, shortInNames)),
    );
    return index.search(
      { combineWith: 'OR', queries },
      {
        boost,
        bm25,
        weights: { prefix: 0.25, fuzzy: 0.45 },
        boostDocument: (id: number) => kindWeight[records.get(id)?.kind ?? 'part'],
        tokenize: (term) => [term],
        processTerm: (term) => term,
      },
    );
  }

  return {
    vocabulary: () => (vocabulary ??= makeVocabulary(known)),
    add(placed) {
      vocabulary = null;
      for (const { position: id, record } of placed) {
        const isNew = !records.has(id);
        records.set(id, record);
        if (isNew) index.add({ id, record });
        else index.replace({ id, record });
      }
    },
    learn(terms) {
      vocabulary = null;
      for (const term of terms) known.add(term);
    },
    find(words) {
      const named = searchIn(words, true);
      const results = named.length > 0 ? named : searchIn(words, false);
      return results.slice(0, mostFound).flatMap(({ id, score, terms, queryTerms }) => {
        const record = records.get(Number(id));
        // The engine counts a hit up by how many terms were looked up, which synonyms would distort.
        return record ? [{ record, position: Number(id), score: score / (queryTerms.length || 1), terms }] : [];
      });
    },
  };
}

function queriesOf({ term, weight, prefix, slips }: Lookup, wordWeight: number, shortInNames: boolean) {
  // "Where" in a heading is part of a question, and in running text of nothing.
  const isWeak = wordWeight < 1;
  // So few letters begin most words of a large guide; of its names they begin some.
  const isShort = shortInNames && prefix && term.length < shortestInText;
  const query = { queries: [term], combineWith: 'OR' as const, boostTerm: () => weight * wordWeight };
  if (isWeak || isShort) return [{ ...query, prefix: isShort, fuzzy: slips, fields: ['title', 'aliases'] }];
  return [
    { ...query, prefix, fuzzy: slips, fields: shownFields },
    // What is never shown must be meant exactly: "logging" is not `logging.py` in the tree of a project's files.
    { ...query, fields: ['words'] },
  ];
}

function textOf(record: SearchRecord, field: string): string {
  switch (field) {
    case 'title':
      return splitRemark(record.title).name;
    case 'aliases':
      // The text of a connection stands in its title as well, and must not count twice.
      return record.aliases.filter((alias) => !record.title.includes(alias)).join(' / ');
    case 'breadcrumb':
      return record.breadcrumb.join(' / ');
    case 'text':
      return `${splitRemark(record.title).remark} ${record.text}`;
    default:
      return hiddenWords(record);
  }
}

/** What is searched and not shown, without the words that are shown as well: they must not count twice. */
function hiddenWords({ text, words }: SearchRecord): string {
  const shown = new Set(wordsOf(text).map(({ whole }) => whole));
  return wordsOf(words)
    .flatMap(({ whole, start, end }) => (shown.has(whole) ? [] : words.slice(start, end)))
    .join(' ');
}
