/**
 * Gives Mermaid the few DOM globals it needs to parse outside a browser. Must run before `mermaid` is first
 * imported, as it looks for them while loading. Does nothing where there is a document already, so that another
 * surrounding (a worker, a test) can bring its own.
 */
export async function provideDom(): Promise<void> {
  if (typeof document !== 'undefined') return;
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  // Mermaid asks `Option` whether a word is the name of a colour, and takes style sheets apart before it draws.
  const { document: page, Option, CSSStyleSheet } = window;
  // Mermaid's grammars need it, and Node has it from 21 on.
  Object.groupBy ??= groupBy;
  Object.assign(globalThis, { window, document: page, Option, CSSStyleSheet });
}

function groupBy<Key extends PropertyKey, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
  const groups: Partial<Record<Key, Item[]>> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}
