import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';
import { CommandItem } from '@/components/ui/command';

interface PaletteLinkProps {
  /** Where it leads; with `group` what tells it from every other entry. */
  href: string;
  group: string;
  /** Closes the palette, unless the place is opened in a tab of its own. */
  onChoose: () => void;
  /** Called whichever way the place is opened. */
  onOpen?: () => void;
  children: ReactNode;
}

/** An entry of the palette that leads to a place. */
export function PaletteLink({ href, group, onChoose, onOpen, children }: PaletteLinkProps) {
  return (
    <CommandItem value={`${group} ${href}`} asChild>
      <SiteLink
        href={href}
        tabIndex={-1}
        onClick={(event) => {
          onOpen?.();
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onChoose();
        }}
      >
        {children}
      </SiteLink>
    </CommandItem>
  );
}
