import type { SearchQuestion } from '@/lib/content/read-search';
import type { Search } from './search';

export interface ScoredQuestion extends SearchQuestion {
  /** Where the first of its places came, from 1; 1 where there is none and nothing was found; else null. */
  place: number | null;
  /** What came first, if anything did. */
  first: string | null;
}

/** Asks a search every question. */
export function scoreSearch({ search }: Pick<Search, 'search'>, questions: SearchQuestion[]): ScoredQuestion[] {
  return questions.map((question) => {
    const hrefs = search(question.query).map(({ record }) => record.href);
    const at = hrefs.findIndex((href) => question.hrefs.includes(href));
    const isRight = at >= 0 || (question.hrefs.length === 0 && hrefs.length === 0);
    return { ...question, place: isRight ? Math.max(at, 0) + 1 : null, first: hrefs[0] ?? null };
  });
}

/** The share of the questions, from 0 to 1, whose place came among the first so many. */
function shareWithin(scored: ScoredQuestion[], places: number): number {
  return scored.filter(({ place }) => place !== null && place <= places).length / scored.length;
}

/** The questions as a table, and how many came first and among the first three. */
export function formatScore(scored: ScoredQuestion[]): string {
  const width = Math.max(...scored.map(({ query }) => query.length));
  const rows = scored.map(({ query, hrefs, place, first }) => {
    const instead = place === 1 ? '' : `   instead of ${first ?? 'nothing'}`;
    return `${String(place ?? '–').padStart(3)}  ${query.padEnd(width)}  ${hrefs.join(' or ') || 'nothing'}${instead}`;
  });
  const percent = (places: number) => `${(shareWithin(scored, places) * 100).toFixed(1)} %`;
  return [...rows, '', `${scored.length} questions: ${percent(1)} first, ${percent(3)} among the first three.`].join(
    '\n',
  );
}
