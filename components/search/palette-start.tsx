import { useState } from 'react';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import type { SearchRecord } from '@/lib/search/model';
import { HitPlace, HitTitle } from './hit-text';
import { PaletteLink } from './palette-link';
import { forgetPlaces, readRecentPlaces } from './recent-places';

/** What the palette offers before anything is typed: where the reader was, and the guide's main cards. */
export function PaletteStart({ pages, onChoose }: { pages: SearchRecord[]; onChoose: () => void }) {
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
        {pages.map(({ href, title }) => (
          <PaletteLink key={href} href={href} group="page" onChoose={onChoose}>
            <HitTitle>{title}</HitTitle>
          </PaletteLink>
        ))}
      </CommandGroup>
    </>
  );
}
