import type { IndexParts, PagePart, SearchIndex, WordsPart } from './model';
import { nearestPages, type PagesOfTerm } from './nearest-pages';
import { synonymsOf } from './read-query';
import { createSearch, type Search } from './search';
import { wordsOf } from './words';

/** Reads a part of the index by its number: of the words of a beginning, or of all that is on a page. */
export interface ReadPart {
  words: (number: number) => Promise<WordsPart>;
  page: (number: number) => Promise<PagePart>;
}

/** Search over an index in parts, which answers from those that are there. */
export interface PartSearch extends Search {
  /** Reads the parts that a query needs, whereupon it finds more. Rejects as `ReadPart` does. */
  prepare: (query: string) => Promise<void>;
}

/** A single letter is looked for in names alone, which are there. */
const shortest = 2;
/** Words that are written together have more letters each. */
const shortestOfTwo = 3;
/** The positions that a page has for what is on it: the pages are the first records, in their order. */
const room = 10_000;

/**
 * Makes an index in parts searchable: by the names of all pages at once, by what they say once `prepare` has read it.
 */
export function createPartSearch(index: SearchIndex, { beginnings }: IndexParts, read: ReadPart): PartSearch {
  const { engine, read: readQuery, synonyms, search, suggest, unknownWords } = createSearch(index, room);
  const pages = index.records.filter(({ kind }) => kind === 'page');
  const terms = new Map<string, PagesOfTerm>();
  const wordParts = new Map<number, Promise<void>>();
  const pageParts = new Map<number, Promise<void>>();

  async function loadWords(number: number): Promise<void> {
    const part = await read.words(number);
    for (const [term, packed] of Object.entries(part)) terms.set(term, unpack(packed));
    engine.learn(Object.keys(part));
  }

  async function loadPage(number: number): Promise<void> {
    const part = await read.page(number);
    engine.add(part.map((record, at) => ({ record, position: number * room + at })));
  }

  /** The numbers of the files that may have a word of which this is the whole or the beginning. */
  function filesOf(start: string): number[] {
    return [...beginnings.keys()].filter((number) => {
      const beginning = beginnings[number] ?? '';
      return start.startsWith(beginning) || beginning.startsWith(start);
    });
  }

  async function prepare(query: string): Promise<void> {
    const typed = wordsOf(query)
      .flatMap(({ parts }) => parts)
      .flatMap((term) => [term, ...synonymsOf(term, engine.vocabulary(), synonyms).flat()])
      .filter((term) => term.length >= shortest);
    const telling = new Set(typed);
    if (telling.size === 0) return;
    await loadAll([...telling].flatMap(filesOf), wordParts, loadWords);
    const vocabulary = engine.vocabulary();
    const unknown = [...telling].filter((term) => !vocabulary.hasPrefix(term));
    // A slip may be in any letter but the first, and "loadbalancer" be two words.
    const elsewhere = unknown.flatMap((term) => [term.slice(0, 1), ...endsOf(term, (start) => vocabulary.has(start))]);
    await loadAll(elsewhere.flatMap(filesOf), wordParts, loadWords);
    const { words } = readQuery(query);
    await loadAll(nearestPages(words, terms, pages.length), pageParts, loadPage);
  }

  return { search, suggest, unknownWords, prepare };
}

/** Loads what is not loaded yet; what failed is tried again when asked for again. */
async function loadAll(
  numbers: number[],
  loaded: Map<number, Promise<void>>,
  load: (number: number) => Promise<void>,
): Promise<void> {
  await Promise.all(
    numbers.map((number) => {
      const known = loaded.get(number);
      if (known) return known;
      const fresh = load(number).catch((error: unknown) => {
        loaded.delete(number);
        throw error;
      });
      loaded.set(number, fresh);
      return fresh;
    }),
  );
}

/** What is left of a word behind each beginning of it that is a word. */
function endsOf(term: string, isWord: (start: string) => boolean): string[] {
  const count = Math.max(0, term.length - 2 * shortestOfTwo + 1);
  const places = Array.from({ length: count }, (_, at) => at + shortestOfTwo);
  return places.filter((at) => isWord(term.slice(0, at))).map((at) => term.slice(at));
}

function unpack(packed: number[]): PagesOfTerm {
  const found = new Map<number, number>();
  let page = 0;
  for (const number of packed) {
    page += Math.floor(number / 4);
    found.set(page, number % 4);
  }
  return found;
}
