import type { Mermaid } from 'mermaid';
import { provideDom } from './dom-environment';

let loading: Promise<Mermaid> | undefined;

/** Loads and configures Mermaid once a process. */
export function loadMermaid(): Promise<Mermaid> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Mermaid> {
  provideDom();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false });
  return mermaid;
}
