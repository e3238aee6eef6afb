import { useState } from 'react';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import type { SearchRecord } from '@/lib/search/model';
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
              <span className="hit-title">{title}</span>
              {within && <span className="hit-place">{within}</span>}
            </PaletteLink>
          ))}
          <CommandItem
            value="forget recent"
            onSelect={() => {
              forgetPlaces();
              setRecent([]);
            }}
          >
            <span className="hit-title hit-quiet">Clear recent places</span>
          </CommandItem>
        </CommandGroup>
      )}
      <CommandGroup heading="Pages">
        {pages.map(({ href, title }) => (
          <PaletteLink key={href} href={href} group="page" onChoose={onChoose}>
            <span className="hit-title">{title}</span>
          </PaletteLink>
        ))}
      </CommandGroup>
    </>
  );
}
