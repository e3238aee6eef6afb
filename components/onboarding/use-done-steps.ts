import { useMemo, useSyncExternalStore } from 'react';
import { storageName } from '@/lib/site/base-path';
import { parseDoneSteps, writeDoneSteps } from '@/lib/onboarding/done-steps';

const storageKey = storageName('onboarding:done');
const changed = 'done-steps';

/** What is kept, as text; for this visit only where storage is refused. */
let kept = load();

function load(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function keep(ids: string[]) {
  kept = writeDoneSteps(ids);
  try {
    localStorage.setItem(storageKey, kept);
  } catch {
    // Storage is refused or full.
  }
  dispatchEvent(new Event(changed));
}

function subscribe(notify: () => void) {
  // Another tab of this site has written.
  function follow({ key, newValue }: StorageEvent) {
    if (key !== storageKey && key !== null) return;
    kept = newValue ?? '';
    notify();
  }
  addEventListener('storage', follow);
  addEventListener(changed, notify);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener(changed, notify);
  };
}

/** Ids of the steps that this browser's reader has done, on all paths. */
export function useDoneSteps(): [done: string[], keep: (ids: string[]) => void] {
  const text = useSyncExternalStore(subscribe, () => kept);
  return [useMemo(() => parseDoneSteps(text), [text]), keep];
}
