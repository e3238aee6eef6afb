import { useState } from 'react';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import type { SearchRecord } from '@/lib/search/model';
import { HitPlace, HitTitle, placeOf } from './hit-text';
import { PaletteLink } from './palette-link';
import { forgetPlaces, readRecentPlaces } from './recent-places';

/** More are no choice any more: of a large guide the first page of each section is offered. */
const mostPages = 40;

/** What the palette offers before anything is typed: where the reader was, and the guide's main cards. */
export function PaletteStart({ pages, onChoose }: { pages: SearchRecord[]; onChoose: () => void }) {
  const offered = pages.length <= mostPages ? pages : firstOfSections(pages);
  const [recent, setRecent] = useState(readRecentPlaces);
  return (
    <>
      {recent.length > 0 && (
        <CommandGroup heading="Recent">
          {recent.map(({ href, title, within }) => (
            <PaletteLink key={href} href={href} group="recent" onChoose={onChoose}>
              <HitTitle>{title}</HitTitle>
              {within && <HitPlace>{within}</HitPlace>}
            </PaletteLink>
          ))}
          <CommandItem
            value="forget recent"
            onSelect={() => {
              forgetPlaces();
              setRecent([]);
            }}
          >
            <span className="text-muted-foreground">Clear recent places</span>
          </CommandItem>
        </CommandGroup>
      )}
      <CommandGroup heading="Pages">
        {offered.map((page) => (
          <PaletteLink key={page.href} href={page.href} group="page" onChoose={onChoose}>
            <HitTitle>{page.title}</HitTitle>
            {offered !== pages && <HitPlace>{placeOf(page)}</HitPlace>}
          </PaletteLink>
        ))}
      </CommandGroup>
    </>
  );
}

/** The first page of each section of the navigation. */
function firstOfSections(pages: SearchRecord[]): SearchRecord[] {
  return [...new Map(pages.toReversed().map((page) => [placeOf(page), page])).values()].toReversed();
}
