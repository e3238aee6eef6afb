import { gzipSync } from 'node:zlib';
import { termRoles, type PagePart, type SearchIndex, type SearchRecord, type WordsPart } from './model';
import { pageOf } from './page-of';
import { wordsOf } from './words';

/** Bytes that an index may weigh, compressed, to be loaded whole before search answers. */
const wholeAtMost = 150_000;

/** Entries of a file of words, from which on it is split by one letter more. */
const mostEntries = 4000;
/** Further letters hardly split the words of a language. */
const longestBeginning = 3;

/** An index as it is published: whole in one file, or its beginning with the files that follow. */
export interface PublishedIndex {
  index: SearchIndex;
  words: WordsPart[];
  pages: PagePart[];
}

/**
 * Splits an index that is too large to be loaded whole. What is left of it names all pages, technologies and terms,
 * and answers at once by these; which pages have a word stands in one file for all words of one beginning, and all that
 * can be found on a page in one file for the page. So what a reader loads is decided by the question and hardly by
 * the guide.
 *
 * @param most bytes of the whole index, compressed, up to which it stays whole
 */
export function splitIndex(index: SearchIndex, most = wholeAtMost): PublishedIndex {
  if (gzipSync(JSON.stringify(index)).length <= most) return { index, words: [], pages: [] };
  const pages = index.records.filter(({ kind }) => kind === 'page');
  const numbers = new Map(pages.map(({ href }, number) => [href, number]));
  const ofPage = pages.map((page): PagePart => [page]);
  const entries = new Map<string, Map<number, number>>();
  for (const record of index.records) {
    const number = numbers.get(pageOf(record));
    // Technologies and terms are found without a part.
    if (number === undefined || isNamedAtOnce(record)) continue;
    if (record.kind !== 'page') ofPage[number]?.push(record);
    for (const [term, role] of termsOf(record)) {
      const found = entries.get(term) ?? new Map<number, number>();
      entries.set(term, found.set(number, Math.max(role, found.get(number) ?? 0)));
    }
  }
  const parts = splitByBeginning([...entries.keys()].toSorted(), '', (term) => entries.get(term)?.size ?? 0);
  return {
    index: {
      records: [
        // Their texts come with the parts.
        ...pages.map((page) => ({ ...page, text: '', words: '' })),
        ...index.records.filter(isNamedAtOnce),
      ],
      synonyms: index.synonyms,
      parts: { beginnings: parts.map(({ beginning }) => beginning) },
    },
    words: parts.map(({ terms }) =>
      Object.fromEntries(terms.map((term) => [term, pack(entries.get(term) ?? new Map<number, number>())])),
    ),
    pages: ofPage,
  };
}

function isNamedAtOnce({ kind }: SearchRecord): boolean {
  return kind === 'technology' || kind === 'term';
}

/** The terms of a record, each with the most that it is there. */
function termsOf({ kind, title, aliases, breadcrumb, text, words }: SearchRecord): Map<string, number> {
  const name = kind === 'page' ? termRoles.pageName : termRoles.partName;
  const found = new Map<string, number>();
  const add = (value: string, role: number) => {
    for (const { terms } of wordsOf(value)) for (const term of terms) found.set(term, role);
  };
  add(words, termRoles.hidden);
  add([text, ...breadcrumb].join(' / '), termRoles.text);
  add([title, ...aliases].join(' / '), name);
  return found;
}

/** Sorted terms in groups that have a beginning in common, a large one by one letter more. */
function splitByBeginning(
  terms: string[],
  beginning: string,
  sizeOf: (term: string) => number,
): { beginning: string; terms: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const letters = Array.from(term);
    const next = letters.slice(0, Array.from(beginning).length + 1).join('');
    groups.set(next, [...(groups.get(next) ?? []), term]);
  }
  return [...groups].flatMap(([next, group]) => {
    const size = group.reduce((sum, term) => sum + sizeOf(term), 0);
    const splits = size > mostEntries && Array.from(next).length < longestBeginning && next !== beginning;
    return splits ? splitByBeginning(group, next, sizeOf) : [{ beginning: next, terms: group }];
  });
}

function pack(pages: Map<number, number>): number[] {
  let before = 0;
  return [...pages]
    .toSorted(([a], [b]) => a - b)
    .map(([page, role]) => {
      const packed = 4 * (page - before) + role;
      before = page;
      return packed;
    });
}
