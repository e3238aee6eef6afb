import { HitTitle } from './hit-text';
import { CommandGroup, CommandItem } from '@/components/ui/command';
import { useDarkTheme } from '@/components/shell/use-dark-theme';
import { useCopy } from '@/components/use-copy';

interface PaletteActionsProps {
  /** Only actions with all of its words are offered. */
  query: string;
  onChoose: () => void;
  onShowKeys: () => void;
}

/** What can be done from anywhere. */
export function PaletteActions({ query, onChoose, onShowKeys }: PaletteActionsProps) {
  const dark = useDarkTheme();
  const [state, copy] = useCopy();
  const other = dark ? 'light' : 'dark';
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const actions = [
    {
      id: 'theme',
      title: `Switch to the ${other} theme`,
      also: 'colour color mode appearance',
      run: () => {
        window.chooseTheme?.(other);
        onChoose();
      },
    },
    {
      id: 'link',
      title: { idle: 'Copy a link to this page', copied: 'Copied', failed: 'Could not copy' }[state],
      also: 'copy share url address page link',
      run: () => copy(location.href),
    },
    { id: 'keys', title: 'Show all keys', also: 'keyboard shortcuts help', run: onShowKeys },
  ].filter(({ title, also }) => {
    const text = ` ${title} ${also}`.toLowerCase();
    return words.every((word) => text.includes(` ${word}`));
  });
  if (actions.length === 0) return null;
  return (
    <CommandGroup heading="Actions">
      {actions.map(({ id, title, run }) => (
        <CommandItem key={id} value={`action ${id}`} onSelect={run}>
          <HitTitle>{title}</HitTitle>
        </CommandItem>
      ))}
    </CommandGroup>
  );
}
