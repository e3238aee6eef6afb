import { useEffect, useRef, useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'failed';

/**
 * Copies text, and tells for two seconds whether that worked. A text that has yet to be fetched is handed over as
 * a promise at once: the clipboard must be asked while the reader's click still counts.
 */
export function useCopy(): [state: CopyState, copy: (text: string | Promise<string>) => void] {
  const [state, setState] = useState<CopyState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function tell(next: CopyState) {
    setState(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('idle'), 2000);
  }

  async function copy(text: string | Promise<string>) {
    try {
      await window.copyText(text);
      tell('copied');
    } catch {
      tell('failed');
    }
  }
  return [state, (text) => void copy(text)];
}
