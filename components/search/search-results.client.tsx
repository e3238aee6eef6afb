'use client';

import { SiteLink } from '@/components/site-link';
import { useDeferredValue } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { Button, buttonVariants } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { countOf, groupHits, HitText, kindTitles, withoutWords } from './hit-text';
import type { LoadedSearch } from './load-search';
import { useHits } from './use-hits';
import { useSearch } from './use-search';
import { whereInstead } from './where-instead';

interface SearchResultsProps {
  /** What stands in the empty field. */
  placeholder: string;
  /** The page that has the whole guide, where there is one. */
  whole: { href: string; title: string } | null;
}

/** All results for the query of the address, which follows what is typed without filling the history. */
export function SearchResults({ placeholder, whole }: SearchResultsProps) {
  const query = new URLSearchParams(useAddressSearch()).get('q') ?? '';
  const setQuery = (next: string) =>
    window.pageAddress.write(next ? `?${new URLSearchParams({ q: next })}` : '', 'typed');
  // Typing comes before listing.
  const listed = useDeferredValue(query);
  const state = useSearch();

  return (
    <>
      <search>
        <label className="mt-6 mb-4 block">
          <span className="sr-only">Search the guide</span>
          <Input
            type="search"
            value={query}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
      </search>
      {state === 'loading' && (
        <p key="loading" role="status">
          Loading the index…
        </p>
      )}
      {state === 'failed' && (
        <p role="status">
          The index could not be loaded. Reload the page
          {whole && (
            <>
              , or search <SiteLink href={whole.href}>{whole.title}</SiteLink> with your browser
            </>
          )}
          .
        </p>
      )}
      {typeof state === 'object' && <Results loaded={state} query={listed} onQuery={setQuery} />}
    </>
  );
}

interface ResultsProps {
  loaded: LoadedSearch;
  query: string;
  onQuery: (query: string) => void;
}

function Results({ loaded, query, onQuery }: ResultsProps) {
  const { hits, state } = useHits(loaded, query);
  if (!query.trim()) return <p role="status">Type what you look for.</p>;
  return (
    <>
      <p role="status" className="my-4 wrap-anywhere text-muted-foreground">
        {hits.length === 0 && state === 'whole'
          ? `Nothing in the guide on “${query.trim()}”.`
          : [
              countOf(hits.length, state),
              hits.length > 0 && state === 'whole' && withoutWords(loaded.search.unknownWords(query)),
            ]
              .filter(Boolean)
              .join('. ')}
      </p>
      {hits.length === 0 && state !== 'growing' && (
        <ul className="my-4">
          {loaded.search.suggest(query).map((suggestion) => (
            <li key={suggestion}>
              <Button variant="link" onClick={() => onQuery(suggestion)}>
                {`Search for “${suggestion}”`}
              </Button>
            </li>
          ))}
          {whereInstead(loaded.pages).map(({ href, title }) => (
            <li key={href}>
              <SiteLink href={href} className={buttonVariants({ variant: 'link' })}>
                {title}
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
      {groupHits(hits).map(({ kind, hits: ofKind }) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>{kindTitles[kind]}</h2>
          <ul className="my-4">
            {ofKind.map((hit) => (
              <li key={hit.record.href} className="border-t">
                <SiteLink
                  href={hit.record.href}
                  className="group grid min-h-touch content-center gap-x-4 py-2 sm:grid-cols-hit"
                >
                  <HitText hit={hit} />
                </SiteLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
