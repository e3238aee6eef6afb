import { distance } from 'fastest-levenshtein';
import { nearest } from '@/lib/text/did-you-mean';
import type { Technology } from '@/lib/content/model';
import { compareVersions } from './compare-versions';
import type { Sort, TableQuery } from './table-query';

/**
 * The technologies that match a query. Every word must match somewhere: a version, a name, the layer or the
 * purpose, in that order of weight. Case, accents, dots and hyphens do not matter ("nextjs"), and a name may be
 * mistyped by one letter, or two in a long word ("sqlalchmy"). Marks between words are passed over ("react & next");
 * where there is nothing else, they are looked for as they stand.
 *
 * @returns best match first, or sorted by the query's column; without text, in the given order
 */
export function searchTechnologies(technologies: Technology[], { text, layer, sort }: TableQuery): Technology[] {
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  const named = asked.filter(squeeze);
  const words = named.length > 0 ? named : asked;
  const matches = technologies
    .filter((technology) => layer === null || technology.layer === layer)
    .map((technology) => ({ technology, scores: words.map((word) => scoreWord(technology, word)) }))
    .filter(({ scores }) => scores.every((score) => score > 0))
    .map(({ technology, scores }) => ({ technology, score: scores.reduce((sum, score) => sum + score, 0) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ technology }) => technology);
  return sort ? matches.toSorted((a, b) => compareBy(sort, a, b)) : matches;
}

/** The name nearest to a text that matched nothing, or null when none is near. */
export function nearestTechnology(technologies: Technology[], text: string): Technology | null {
  const owners = new Map(technologies.flatMap((technology) => namesOf(technology).map((name) => [name, technology])));
  // The search has passed over small slips already.
  return owners.get(nearest(squeeze(text), owners.keys(), 1 / 2) ?? '') ?? null;
}

function compareBy({ column, descending }: Sort, a: Technology, b: Technology): number {
  // Technologies without a version stay last whichever way the column is sorted.
  if (column === 'version' && (a.minimumVersion === null || b.minimumVersion === null)) {
    return compareVersions(a.minimumVersion, b.minimumVersion);
  }
  const order =
    column === 'version'
      ? compareVersions(a.minimumVersion, b.minimumVersion)
      : keyOf(column, a).localeCompare(keyOf(column, b), 'en');
  return descending ? -order : order;
}

function keyOf(column: 'layer' | 'technology', technology: Technology): string {
  return column === 'layer' ? technology.layer : technology.name;
}

/** Letters and digits of any script, with the marks of "C++" and "C#". */
function squeeze(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(/(?<=\p{L})(\+\+|#)(?![\p{L}\p{N}])|[^\p{L}\p{N}]/gu, '$1');
}

function namesOf({ id, name, names }: Technology): string[] {
  return [name, id, ...names].map(squeeze);
}

/** How well one word of the query fits; 0 when it does not. */
function scoreWord(technology: Technology, word: string): number {
  const version = word.replace(/\+$/, '');
  const { minimumVersion } = technology;
  if (minimumVersion === version) return 100;
  if (/^\d/.test(version) && minimumVersion?.startsWith(version)) return 90;

  const plain = squeeze(word);
  if (!plain) return Number(`${technology.name} ${technology.layer} ${technology.purpose}`.includes(word));
  const names = namesOf(technology);
  if (names.includes(plain)) return 95;
  if (names.some((name) => name.startsWith(plain))) return 80;
  if (names.some((name) => name.includes(plain))) return 60;
  if (startsAWord(technology.layer, plain)) return 40;
  if (startsAWord(technology.purpose, plain)) return 20;
  const slips = plain.length >= 8 ? 2 : plain.length >= 4 ? 1 : 0;
  return slips > 0 && names.some((name) => distance(name, plain) <= slips) ? 5 : 0;
}

function startsAWord(text: string, plain: string): boolean {
  return text.split(/[\s/()]+/).some((word) => squeeze(word).startsWith(plain));
}
