import type { SearchIndex, SearchRecord } from './model';

const consonants = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io'];

/**
 * An index as large guides have it: for each page four sections of 60 to 120 words, and for every third page a
 * diagram of ten nodes with its connections. Words are drawn from 12,000 with the frequencies of natural language
 * (Zipf's law), and each page has a subject whose words it prefers. The same seed gives the same index.
 *
 * @param pages how many pages
 */
export function syntheticIndex(pages: number, seed = 1): SearchIndex {
  const random = makeRandom(seed);
  const vocabulary = Array.from({ length: 12_000 }, () => makeWord(random));
  const common = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'of';
  const records: SearchRecord[] = [];
  for (let page = 0; page < pages; page++) {
    const subject = Array.from({ length: 40 }, () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '');
    const word = () => (random() < 0.25 ? (subject[Math.floor(random() * subject.length)] ?? '') : common());
    const words = (least: number, most: number) =>
      Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
    const href = `/page-${page}`;
    const title = words(1, 4);
    const record = (kind: SearchRecord['kind'], fields: Partial<SearchRecord>): SearchRecord => ({
      kind,
      title: words(1, 5),
      aliases: [],
      breadcrumb: [title],
      href,
      text: '',
      words: '',
      connections: 0,
      ...fields,
    });
    records.push(record('page', { title, text: words(40, 70) }));
    for (let section = 0; section < 4; section++) {
      records.push(record('section', { href: `${href}#section-${section}`, text: words(60, 120) }));
    }
    if (page % 3 === 0) records.push(...diagramOf(record, words, href));
  }
  return { records, synonyms: {} };
}

function diagramOf(
  record: (kind: SearchRecord['kind'], fields: Partial<SearchRecord>) => SearchRecord,
  words: (least: number, most: number) => string,
  href: string,
): SearchRecord[] {
  const names = Array.from({ length: 10 }, () => words(1, 3));
  const nodes = names.map((title, node) =>
    record('part', { title, href: `${href}?node=n${node}`, text: `From ${names[(node + 9) % 10]}.`, connections: 2 }),
  );
  const edges = names.map((name, edge) =>
    record('part', { title: `${name} → ${names[(edge + 1) % 10]}: ${words(1, 3)}`, href: `${href}?edge=e${edge}` }),
  );
  return [...nodes, ...edges];
}

function makeWord(random: () => number): string {
  const pick = (parts: string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  return (
    Array.from(
      { length: 1 + Math.floor(random() * 3) + Math.floor(random() * 2) },
      () => pick(consonants) + pick(vowels),
    ).join('') + pick(['', 'n', 'r', 's', 't'])
  );
}

/** Numbers from 0 to 1 by the mulberry32 generator, which needs no more than one number of state. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
