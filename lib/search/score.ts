import type { SearchQuestion } from '@/lib/content/read-search';
import type { Search } from './search';

export interface ScoredQuestion extends SearchQuestion {
  /** Where the place came, from 1; null where it is not among the hits. */
  place: number | null;
  /** What came first, if anything did. */
  first: string | null;
}

/** Asks a search every question. */
export function scoreSearch({ search }: Pick<Search, 'search'>, questions: SearchQuestion[]): ScoredQuestion[] {
  return questions.map((question) => {
    const hrefs = search(question.query).map(({ record }) => record.href);
    const at = hrefs.indexOf(question.href);
    return { ...question, place: at < 0 ? null : at + 1, first: hrefs[0] ?? null };
  });
}

/** The share of the questions, from 0 to 1, whose place came among the first so many. */
export function shareWithin(scored: ScoredQuestion[], places: number): number {
  return scored.filter(({ place }) => place !== null && place <= places).length / scored.length;
}

/** The questions as a table, and how many came first and among the first three. */
export function formatScore(scored: ScoredQuestion[]): string {
  const width = Math.max(...scored.map(({ query }) => query.length));
  const rows = scored.map(({ query, href, place, first }) => {
    const instead = place === 1 ? '' : `   instead of ${first ?? 'nothing'}`;
    return `${String(place ?? '–').padStart(3)}  ${query.padEnd(width)}  ${href}${instead}`;
  });
  const percent = (places: number) => `${(shareWithin(scored, places) * 100).toFixed(1)} %`;
  return [...rows, '', `${scored.length} questions: ${percent(1)} first, ${percent(3)} among the first three.`].join(
    '\n',
  );
}
