import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { SearchIcon } from '@/components/shell/icons';
import { Command, CommandInput, CommandList } from '@/components/ui/command';
import { isComposing } from '@/components/keys/is-composing';
import { Dialog, DialogClose, DialogContent } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import { countOf, groupHits } from './hit-text';
import { PaletteActions } from './palette-actions';
import { PaletteHits } from './palette-hits';
import { PaletteStart } from './palette-start';
import { useHits } from './use-hits';
import { useSearch } from './use-search';

/** As many of a kind as can be taken in; the search page has them all. */
const mostOfKind = 5;

const messages = {
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. Close the search, and open it again to try once more.',
};

interface SearchPaletteProps {
  /** What stands in the empty field. */
  placeholder: string;
  /** Gives what was typed before the field was there, once. */
  takeTyped: () => string;
  onClose: () => void;
  onShowKeys: () => void;
}

/** Finds anything in the guide, from wherever the reader is. */
export function SearchPalette({ placeholder, takeTyped, onClose, onShowKeys }: SearchPaletteProps) {
  const command = useRef<HTMLDivElement>(null);
  /** Whether it gives way to the list of keys. */
  const forKeys = useRef(false);
  const [query, setQuery] = useState('');
  // Typing comes before listing.
  const listed = useDeferredValue(query);
  const state = useSearch();
  const [selected, setSelected] = useState('');
  useEffect(() => {
    // Not what the browser would choose: it takes the list for a field.
    command.current?.querySelector('input')?.focus();
  }, []);

  /** From here on the field itself takes what is typed. */
  function takeOver() {
    const typed = takeTyped();
    if (typed) setQuery(typed);
  }

  const close = () => command.current?.closest('dialog')?.close();
  const ready = typeof state === 'object' ? state : null;
  const { hits, state: found } = useHits(ready, listed);
  const groups = groupHits(hits, mostOfKind);
  const shown = groups.reduce((sum, group) => sum + group.hits.length, 0);
  const asked = listed.trim() !== '';
  useEffect(() => {
    // The first is what Enter opens, whenever the list has changed.
    setSelected(command.current?.querySelector<HTMLElement>('[cmdk-item]')?.dataset.value ?? '');
  }, [listed, ready, hits]);
  // First where the guide has nothing: "dark" is no word of it.
  const isActionFirst = asked && hits.length === 0;
  const actions = (
    <PaletteActions
      query={listed}
      onChoose={close}
      onShowKeys={() => {
        forKeys.current = true;
        close();
      }}
    />
  );
  return (
    <Dialog onOpenChange={() => (forKeys.current ? onShowKeys() : onClose())}>
      <DialogContent
        aria-label="Search the guide"
        className="mt-20 h-[min(36rem,calc(100dvh-8rem))] flex-col overflow-hidden open:flex max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-screen max-sm:max-w-none max-sm:rounded-none max-sm:border-0"
      >
        <Command
          ref={command}
          shouldFilter={false}
          loop
          value={selected}
          onValueChange={setSelected}
          label="Search the guide"
          onKeyDown={openSelected}
        >
          <div className="flex flex-none items-center gap-3 border-b pr-2 pl-4 text-muted-foreground focus-within:underbar">
            <SearchIcon />
            <CommandInput value={query} onValueChange={setQuery} onFocus={takeOver} placeholder={placeholder} />
            <DialogClose>
              <Kbd>Esc</Kbd>
            </DialogClose>
          </div>
          <CommandList label="Results">
            {isActionFirst && actions}
            {asked && ready && (hits.length > 0 || found !== 'growing') && (
              <PaletteHits
                query={listed}
                groups={groups}
                pages={ready.pages}
                search={ready.search}
                onQuery={setQuery}
                onChoose={close}
              />
            )}
            {!asked && <PaletteStart pages={ready?.pages ?? []} onChoose={close} />}
            {!isActionFirst && actions}
          </CommandList>
          <p className="min-h-9 flex-none border-t px-4 py-1.5 text-xs text-muted-foreground" role="status">
            {ready ? asked && countOf(hits.length, found, shown) : messages[state === 'failed' ? 'failed' : 'loading']}
          </p>
        </Command>
      </DialogContent>
    </Dialog>
  );
}

/** Enter follows the link of what is selected as a click would, so that it can open a new tab as well. */
function openSelected(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
  const link = event.currentTarget.querySelector<HTMLAnchorElement>('a[aria-selected="true"]');
  if (!link) return;
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey } = event;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}
