import type { Mermaid } from 'mermaid';
import { provideDom } from './dom-environment';

/** More arrows than this are no picture that anyone reads; laying them out would take minutes. */
export const mostEdges = 1000;

let loading: Promise<Mermaid> | undefined;

/** Loads and configures Mermaid once a process. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Mermaid> {
  await provideDom();
  const { default: mermaid } = await import('mermaid');
  // Sizes are bounded here, as the database is read and not drawn by Mermaid.
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    maxEdges: mostEdges,
    maxTextSize: 1_000_000,
  });
  return mermaid;
}
