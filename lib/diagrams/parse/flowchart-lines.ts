/* How statements of a flowchart are written, for what is said as one. */

/** `entity-ORDER-1` is called ORDER by its author; what Mermaid numbers is told apart by its number. */
export function idOf(id: string): string {
  const name = id.replace(/^entity-(.*)-\d+$/, '$1').replaceAll(/[^\p{L}\p{N}_]+/gu, '_');
  return /^(?:end|graph|subgraph|style|class|click|default)$/i.test(name) ? `${name}_` : name;
}

/** An arrow, with its words below one another; `id` is written with its `@`. */
export function line(from: string, to: string, arrow: string, words: (string | undefined)[], id = ''): string {
  const label = words.filter(Boolean).map((word) => quote(word ?? ''));
  return `${from} ${id}${arrow}${label.length > 0 ? `|"${label.join('<br/>')}"|` : ''} ${to}`;
}

/** A text as it can stand between double quotes. */
export function quote(text: string): string {
  return text
    .replaceAll('"', '#quot;')
    .replaceAll(/\s*\n\s*/g, '<br/>')
    .replaceAll('\\', '#92;');
}
