'use client';

import { useCopy } from '@/components/use-copy';

const messages = { idle: 'Copy', copied: 'Copied', failed: 'Press Ctrl+C' } as const;

/** Copies the text of the code block it stands in, and says whether that worked. */
export function CopyButton() {
  const [state, copy] = useCopy();

  function copyCode(button: HTMLElement) {
    const code = button.closest('figure')?.querySelector('pre');
    if (!code) return;
    // Should the clipboard refuse, the code is selected, ready for the keyboard.
    getSelection()?.selectAllChildren(code);
    copy(code.innerText);
  }

  return (
    <button type="button" className="copy-button" onClick={(event) => copyCode(event.currentTarget)}>
      <span aria-live="polite">{messages[state]}</span>
    </button>
  );
}
