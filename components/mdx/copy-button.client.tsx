'use client';

import { useEffect, useState } from 'react';

const messages = { idle: 'Copy', copied: 'Copied', failed: 'Press Ctrl+C' } as const;

/** Copies the text of the code block it stands in, and says whether that worked. */
export function CopyButton() {
  const [state, setState] = useState<keyof typeof messages>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(button: HTMLElement) {
    const code = button.closest('figure')?.querySelector('pre');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.innerText);
      setState('copied');
    } catch {
      // Clipboard refused: leave the code selected, ready for the keyboard.
      getSelection()?.selectAllChildren(code);
      setState('failed');
    }
  }

  return (
    <button type="button" className="copy-button" onClick={(event) => void copy(event.currentTarget)}>
      <span aria-live="polite">{messages[state]}</span>
    </button>
  );
}
