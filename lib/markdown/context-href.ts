/** The address of rules to copy for an AI assistant, in Markdown: `/context/layers.md`. */
export function contextHref(id: string): string {
  return `/context/${id}.md`;
}
