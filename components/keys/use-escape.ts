import { useEffect, useEffectEvent } from 'react';
import { onEscape } from './on-escape';

/**
 * Lets Esc close something for as long as it is open.
 *
 * @param close says whether the key was meant for it
 */
export function useEscape(open: boolean, close: (event: KeyboardEvent) => boolean) {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    if (open) return onEscape((event) => closeNow(event));
    return undefined;
  }, [open]);
}
