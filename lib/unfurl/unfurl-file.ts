/** The picture of an address below /og/: `index.png`, `deployment/docker-compose.png`. */
export function unfurlFile(href: string): string {
  return `${href === '/' ? 'index' : href.slice(1)}.png`;
}
