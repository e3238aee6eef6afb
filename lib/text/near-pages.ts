import { closest, distance } from 'fastest-levenshtein';

/** A page that may have been meant, with the query and the place that the address asked for. */
export interface NearPage {
  href: string;
  title: string;
}

/**
 * The pages whose addresses are nearest to one that leads nowhere, best first, at most three. An address that wikis
 * and chats mangle has its query or its fragment in its path: `/backend%23core-technologies`, `/backend&utm_source=x`.
 *
 * @param asked path below the base path, with query and fragment, as the browser has them
 */
export function nearPages(asked: string, pages: NearPage[]): NearPage[] {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(asked) ?? [];
  const [, clean = '', mangled = ''] = /^([^?#&]*)(.*)$/s.exec(decoded(path)) ?? [];
  // What stands in the path behind an `&` belongs to no page.
  const asksAlso = rest || (mangled.startsWith('&') ? '' : mangled);
  const wanted = squeeze(clean);
  const last = lastOf(wanted);
  const costOf = ({ href, title }: NearPage) =>
    squeeze(href) === wanted ? -1 : distance(last, closest(last, [lastOf(squeeze(href)), title.toLowerCase()]));
  const near = pages
    .filter(({ href }) => href !== '/')
    .map((page) => ({ page, cost: costOf(page) }))
    .filter(({ cost }) => cost <= Math.max(2, last.length / 2))
    .toSorted((a, b) => a.cost - b.cost);
  // Where the address is that of a page but for what is hung on it, no other is meant.
  const [best] = near;
  return (best?.cost === -1 ? [best] : near.slice(0, 3)).map(({ page }) => ({ ...page, href: page.href + asksAlso }));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address without capitals, the ending of a file, and what is no part of a word at its end. */
function squeeze(path: string): string {
  return path
    .toLowerCase()
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\.html?$|\/index$/, '');
}

function lastOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}
