import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { SearchIcon } from '@/components/shell/icons';
import { Button } from '@/components/ui/button';
import { Command, CommandInput, CommandList } from '@/components/ui/command';
import { isComposing } from '@/components/keys/is-composing';
import { Kbd } from '@/components/ui/kbd';
import { countOf } from './hit-text';
import { PaletteActions } from './palette-actions';
import { PaletteHits } from './palette-hits';
import { PaletteStart } from './palette-start';
import { useSearch } from './use-search';

interface SearchPaletteProps {
  onClose: () => void;
  onShowKeys: () => void;
}

/** Finds anything in the guide, from wherever the reader is. */
export function SearchPalette({ onClose, onShowKeys }: SearchPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** Whether it gives way to the list of keys. */
  const forKeys = useRef(false);
  const [query, setQuery] = useState('');
  // Typing comes before listing.
  const listed = useDeferredValue(query);
  const state = useSearch();
  const [selected, setSelected] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    // Not what the browser would choose: it takes the list for a field.
    dialog.current?.querySelector('input')?.focus();
  }, []);

  const close = () => dialog.current?.close();
  const ready = typeof state === 'object' ? state : null;
  const hits = useMemo(() => ready?.search.search(listed) ?? [], [ready, listed]);
  const asked = listed.trim() !== '';
  useEffect(() => {
    // The first is what Enter opens, whenever the list has changed.
    setSelected(dialog.current?.querySelector<HTMLElement>('[cmdk-item]')?.dataset.value ?? '');
  }, [listed, ready]);
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Search the guide"
      onClose={() => (forKeys.current ? onShowKeys() : onClose())}
      onPointerDown={({ target }) => {
        // The dialog itself is only where nothing of it stands: its backdrop.
        if (target === dialog.current) close();
      }}
    >
      <Command
        shouldFilter={false}
        loop
        value={selected}
        onValueChange={setSelected}
        label="Search the guide"
        onKeyDown={openSelected}
      >
        <div className="palette-head">
          <SearchIcon />
          <CommandInput
            value={query}
            onValueChange={setQuery}
            placeholder="Pages, diagrams, versions, “who talks to redis”"
          />
          <Button variant="ghost" size="icon" onClick={close} aria-label="Close">
            <Kbd>Esc</Kbd>
          </Button>
        </div>
        <CommandList label="Results">
          {asked && ready && (
            <PaletteHits query={listed} hits={hits} search={ready.search} onQuery={setQuery} onChoose={close} />
          )}
          {!asked && <PaletteStart pages={ready?.pages ?? []} onChoose={close} />}
          <PaletteActions
            query={listed}
            onChoose={close}
            onShowKeys={() => {
              forKeys.current = true;
              close();
            }}
          />
        </CommandList>
        <p className="palette-foot" role="status">
          {state === 'loading' && 'Loading the index…'}
          {state === 'failed' &&
            'The index could not be loaded. The whole guide stands on one page: search it with your browser.'}
          {ready && asked && countOf(hits.length)}
        </p>
      </Command>
    </dialog>
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
