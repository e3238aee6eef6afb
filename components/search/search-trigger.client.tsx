'use client';

import { SiteLink } from '@/components/site-link';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { tellPartFailed, useAwake } from '@/components/boot/use-awake';
import { isComposing } from '@/components/keys/is-composing';
import { isSingleKey } from '@/components/keys/single-keys';
import { SearchIcon } from '@/components/shell/icons';
import { Kbd } from '@/components/ui/kbd';

type Dialog = ComponentType<{
  placeholder: string;
  takeTyped: () => string;
  onClose: () => void;
  onShowKeys: () => void;
}>;

const dialogs = {
  search: () => import('./search-palette').then(({ SearchPalette }): Dialog => SearchPalette),
  keys: () => import('@/components/keys/keys-dialog').then(({ KeysDialog }): Dialog => KeysDialog),
};

function isLetter(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing(event);
}

interface SearchTriggerProps {
  /** The page of search. */
  href: string;
  /** What stands in its empty field. */
  placeholder: string;
}

/**
 * The search field of the header, which opens the palette: by a click, by Ctrl or ⌘ with K, or by "/". It is a
 * link to the search page wherever the palette cannot be had.
 */
export function SearchTrigger({ href, placeholder }: SearchTriggerProps) {
  const [open, setOpen] = useState<{ Dialog: Dialog; time: number } | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  /** What is typed until the palette has its field. */
  const typed = useRef<string | null>(null);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (typed.current !== null && isLetter(event) && !(event.target instanceof HTMLInputElement)) {
        event.preventDefault();
        typed.current += event.key;
        return;
      }
      const search =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const wanted = search || isSingleKey(event, '/') ? 'search' : isSingleKey(event, '?') ? 'keys' : null;
      if (!wanted || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void show(wanted);
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  useAwake(link);

  async function show(which: keyof typeof dialogs) {
    if (which === 'search') typed.current ??= '';
    try {
      const Dialog = await dialogs[which]();
      setOpen({ Dialog, time: performance.now() });
    } catch {
      typed.current = null;
      // Offline before it was ever loaded.
      if (which === 'search' && link.current) location.assign(link.current.href);
      else tellPartFailed();
    }
  }

  function takeTyped(): string {
    const text = typed.current ?? '';
    typed.current = null;
    return text;
  }

  const prepare = () => void dialogs.search().catch(() => {});
  return (
    <>
      <SiteLink
        ref={link}
        href={href}
        className="ml-auto flex min-h-touch min-w-touch items-center gap-2 text-sm text-muted-foreground hover:text-foreground rounded-md border border-input bg-card px-2 max-sm:justify-center max-sm:border-0 max-sm:bg-transparent sm:w-56 js:mr-35 js:max-xs:mr-8"
        aria-label="Search the guide"
        aria-keyshortcuts="Control+K Meta+K / ?"
        data-island=""
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          void show('search');
        }}
      >
        <SearchIcon />
        <span className="flex-1 max-sm:hidden">Search</span>
        <Kbd className="no-js:hidden max-sm:hidden pointer-coarse:hidden">/</Kbd>
      </SiteLink>
      {open && (
        <open.Dialog
          // Another one each time: that it was closed is told late, when the next may be open.
          key={open.time}
          placeholder={placeholder}
          takeTyped={takeTyped}
          onClose={() => {
            takeTyped();
            setOpen((now) => (now === open ? null : now));
          }}
          onShowKeys={() => void show('keys')}
        />
      )}
    </>
  );
}
