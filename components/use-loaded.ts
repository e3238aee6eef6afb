import { useEffect, useState } from 'react';

/**
 * What a dynamic import brings, once the page runs; null until then, and for good if it never comes (offline).
 * `load` must be the same function at every rendering: write it outside the component.
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => {
        if (wanted) setLoaded({ value });
        return undefined;
      },
      () => {
        // What is printed on the page stands without it.
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded?.value ?? null;
}
