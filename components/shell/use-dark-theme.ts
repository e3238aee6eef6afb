import { useSyncExternalStore } from 'react';

function subscribe(notify: () => void) {
  addEventListener('theme', notify);
  return () => removeEventListener('theme', notify);
}

/** Whether the page is dark now. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.documentElement.classList.contains('dark'),
    () => false,
  );
}
