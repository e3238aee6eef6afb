/** What is answered by oEmbed of an address, below /oembed/: `index.json`, `embed/layers/request.json`. */
export function oembedFile(href: string): string {
  return `${href === '/' ? 'index' : href.slice(1)}.json`;
}
