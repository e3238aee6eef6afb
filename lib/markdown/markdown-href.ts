/** The address of a page's twin in Markdown: `/backend.md`, `/index.md` for the first page. */
export function markdownHref(href: string): string {
  return `${href === '/' ? '/index' : href}.md`;
}
