import { searchHref } from '@/lib/addresses';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import type { SearchRecord } from '@/lib/search/model';
import type { Search } from '@/lib/search/search';
import { HitText, HitTitle, type HitGroup, kindTitles, placeOf, withoutWords } from './hit-text';
import { PaletteLink } from './palette-link';
import { rememberPlace } from './recent-places';
import { whereInstead } from './where-instead';

interface PaletteHitsProps {
  query: string;
  groups: HitGroup[];
  /** All pages of the guide. */
  pages: SearchRecord[];
  search: Search;
  onQuery: (query: string) => void;
  onChoose: () => void;
}

/** What was found, by kind; or where to go instead. */
export function PaletteHits({ query, groups, pages, search, onQuery, onChoose }: PaletteHitsProps) {
  if (groups.length === 0)
    return (
      <Nothing
        query={query.trim()}
        pages={pages}
        suggestions={search.suggest(query)}
        onQuery={onQuery}
        onChoose={onChoose}
      />
    );
  const missing = withoutWords(search.unknownWords(query));
  return (
    <>
      {missing && <p className="px-4 pt-4 text-sm text-muted-foreground">{missing}</p>}
      {groups.map(({ kind, hits }) => (
        <CommandGroup key={kind} heading={kindTitles[kind]}>
          {hits.map((hit) => {
            const { href, title } = hit.record;
            return (
              <PaletteLink
                key={href}
                href={href}
                group={kind}
                onChoose={onChoose}
                onOpen={() => rememberPlace({ href, title, within: placeOf(hit.record) })}
              >
                <HitText hit={hit} cut />
              </PaletteLink>
            );
          })}
        </CommandGroup>
      ))}
      <CommandGroup heading="More">
        <PaletteLink href={`${searchHref}?q=${encodeURIComponent(query)}`} group="all" onChoose={onChoose}>
          <HitTitle>{`All results for “${query.trim()}”`}</HitTitle>
        </PaletteLink>
      </CommandGroup>
    </>
  );
}

interface NothingProps {
  query: string;
  pages: SearchRecord[];
  suggestions: string[];
  onQuery: (query: string) => void;
  onChoose: () => void;
}

function Nothing({ query, pages, suggestions, onQuery, onChoose }: NothingProps) {
  return (
    <>
      <p className="px-4 pt-4 pb-1 wrap-anywhere">{`Nothing in the guide on “${query}”.`}</p>
      {suggestions.length > 0 && (
        <CommandGroup heading="Search instead">
          {suggestions.map((suggestion) => (
            <CommandItem key={suggestion} value={`suggestion ${suggestion}`} onSelect={() => onQuery(suggestion)}>
              <HitTitle>{suggestion}</HitTitle>
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      <CommandGroup heading="Look here instead">
        {whereInstead(pages).map(({ href, title }) => (
          <PaletteLink key={href} href={href} group="instead" onChoose={onChoose}>
            <HitTitle>{title}</HitTitle>
          </PaletteLink>
        ))}
      </CommandGroup>
    </>
  );
}
