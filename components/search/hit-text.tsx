import { createElement, type ReactNode } from 'react';
import { cn } from '@/lib/cn';
import type { SearchKind, SearchRecord } from '@/lib/search/model';
import type { MarkedText } from '@/lib/search/marks';
import { mostHits, type SearchHit } from '@/lib/search/search';
import type { useHits } from './use-hits';

/** What kinds of results are called, in the plural. */
export const kindTitles: Record<SearchKind, string> = {
  page: 'Pages',
  section: 'Sections',
  comparison: 'Comparisons',
  technology: 'Technologies',
  term: 'Glossary',
  flow: 'Flows',
  part: 'Diagram parts',
};

/** What was found of one kind. */
export interface HitGroup {
  kind: SearchKind;
  hits: SearchHit[];
}

/** Hits by kind: the kind of the best hit first, and within each the best first, of which so many are taken. */
export function groupHits(hits: SearchHit[], mostOfKind = Infinity): HitGroup[] {
  const kinds = [...new Set(hits.map(({ record }) => record.kind))];
  return kinds.map((kind) => ({
    kind,
    hits: hits.filter(({ record }) => record.kind === kind).slice(0, mostOfKind),
  }));
}

/** How much was found, in words, and whether that is all, or all that is shown. */
export function countOf(hits: number, state: ReturnType<typeof useHits>['state'], shown = hits): string {
  if (state === 'growing') return 'Searching…';
  if (state === 'failed') return 'A part of the index could not be loaded: names alone were searched.';
  if (shown < hits) return `${shown} of ${hits}${hits === mostHits ? ' or more' : ''} results`;
  if (hits === mostHits) return `The best ${mostHits} results`;
  return hits === 1 ? '1 result' : `${hits} results`;
}

/** What is said where some words of a query are nowhere in the guide; nothing where all are there. */
export function withoutWords(words: string[]): string {
  return words.length > 0 ? `The guide has nothing on ${words.map((word) => `“${word}”`).join(' or ')}.` : '';
}

/** What a record is part of, in one line. */
export function placeOf({ breadcrumb }: Pick<SearchRecord, 'breadcrumb'>): string {
  return breadcrumb.join(' › ');
}

/**
 * A text with what was searched for marked. With other marks it is another element: React then replaces it whole, and
 * never looks for texts inside that a translator of pages has taken out.
 */
function Marked({ parts }: { parts: MarkedText[] }) {
  const marks = parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  // Passed one by one, they need no keys.
  const content = parts.map(({ text, marked }) => (marked ? createElement('mark', null, text) : text));
  return createElement('span', { key: marks }, ...content);
}

/** What an entry of a list of places is called. */
export function HitTitle({ children }: { children: ReactNode }) {
  return (
    <span data-slot="hit-title" className="font-medium wrap-anywhere group-hover:text-primary">
      {children}
    </span>
  );
}

/** What it is part of: beside its title, or below it on a phone. */
export function HitPlace({ children }: { children: ReactNode }) {
  return <span className="self-center text-xs text-balance text-muted-foreground sm:text-right">{children}</span>;
}

interface HitTextProps {
  hit: SearchHit;
  /** Cuts the snippet at the end of its line. */
  cut?: boolean;
}

/** Title, place and snippet of a hit. */
export function HitText({ hit: { record, title, snippet }, cut = false }: HitTextProps) {
  const place = placeOf(record);
  return (
    <>
      <HitTitle>
        <Marked parts={title} />
      </HitTitle>
      {place && <HitPlace>{place}</HitPlace>}
      {snippet.length > 0 && (
        <span className={cn('col-span-full text-sm leading-snug text-muted-foreground', cut && 'truncate')}>
          <Marked parts={snippet} />
        </span>
      )}
    </>
  );
}
