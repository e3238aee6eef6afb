/**
 * Gives Mermaid the few DOM globals it needs to parse outside a browser. Must run before `mermaid` is first
 * imported, as it looks for them while loading. Does nothing where there is a document already, so that another
 * surrounding (a worker, a test) can bring its own.
 */
export async function provideDom(): Promise<void> {
  if (typeof document !== 'undefined') return;
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { window, document: window.document });
}
