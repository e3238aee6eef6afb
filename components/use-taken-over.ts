import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What comes in the place of something printed, and how it takes over what a reader has done there before. */
interface Successor<Module, Taken> {
  module: Module;
  takeOver: () => Taken;
}

/**
 * As `useLoaded`, for controls that a reader may have used before their script was there: null until the module is
 * there, then the module with what it takes over.
 *
 * @param load the same function at every rendering
 * @param onMissing called when it does not come; the same function at every rendering
 */
export function useTakenOver<Module, Taken>(
  load: () => Promise<Successor<Module, Taken>>,
  onMissing: () => void,
): { module: Module; taken: Taken } | null {
  const [live, setLive] = useState<{ module: Module; taken: Taken } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(({ module, takeOver }) => {
      // At once: the next letter or press must find in the new controls those that the old ones were given.
      if (wanted) flushSync(() => setLive({ module, taken: takeOver() }));
      return undefined;
    }, onMissing);
    return () => {
      wanted = false;
    };
  }, [load, onMissing]);
  return live;
}
