import { createElement, Fragment } from 'react';
import type { SearchKind, SearchRecord } from '@/lib/search/model';
import type { MarkedText } from '@/lib/search/marks';
import { mostHits, type SearchHit } from '@/lib/search/search';

/** What kinds of results are called, in the plural. */
export const kindTitles: Record<SearchKind, string> = {
  page: 'Pages',
  section: 'Sections',
  technology: 'Technologies',
  term: 'Glossary',
  flow: 'Flows',
  part: 'Diagram parts',
};

/** Hits by kind: the kind of the best hit first, and within each the best first. */
export function groupHits(hits: SearchHit[]): { kind: SearchKind; hits: SearchHit[] }[] {
  const kinds = [...new Set(hits.map(({ record }) => record.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter(({ record }) => record.kind === kind) }));
}

/** How much was found, in words. */
export function countOf(hits: number): string {
  if (hits === mostHits) return `The best ${mostHits} results`;
  return hits === 1 ? '1 result' : `${hits} results`;
}

/** What a record is part of, in one line. */
export function placeOf({ breadcrumb }: Pick<SearchRecord, 'breadcrumb'>): string {
  return breadcrumb.join(' › ');
}

/** A text with what was searched for marked. */
function Marked({ parts }: { parts: MarkedText[] }) {
  // Passed one by one, they need no keys.
  return createElement(
    Fragment,
    null,
    ...parts.map(({ text, marked }) => (marked ? createElement('mark', null, text) : text)),
  );
}

/** Title, place and snippet of a hit. */
export function HitText({ hit: { record, title, snippet } }: { hit: SearchHit }) {
  const place = placeOf(record);
  return (
    <>
      <span className="hit-title">
        <Marked parts={title} />
      </span>
      {place && <span className="hit-place">{place}</span>}
      {snippet.length > 0 && (
        <span className="hit-snippet">
          <Marked parts={snippet} />
        </span>
      )}
    </>
  );
}
