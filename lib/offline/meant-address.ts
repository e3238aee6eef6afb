/** Where an address that is kept under no such name leads. */
interface KnownAddresses {
  /** Pages, from the site's root and without a slash before them: `deployment/vercel`; the first page is empty. */
  pages: Iterable<string>;
  /** Old addresses with the new ones, both with a slash before them, as a host redirects them. */
  moved: Record<string, string>;
}

/**
 * The page that is meant by an address, spelt as hosts and chats spell them: with a slash at its end, as a file, in
 * capitals, with a question or a fragment that became part of the path, or as it was before the page moved. Without a
 * network no host is there to redirect them.
 *
 * @param path from the site's root, without a slash before it
 * @returns the page's own address, likewise; null where there is none, or where it is the one that was asked for
 */
export function meantAddress(path: string, { pages, moved }: KnownAddresses): string | null {
  const wanted = plain(path);
  const places = new Map([...pages].map((page) => [page.toLowerCase(), page]));
  const old = Object.entries(moved).find(([source]) => plain(source.slice(1)) === wanted);
  const meant = places.get(wanted) ?? old?.[1].slice(1) ?? null;
  return meant === path ? null : meant;
}

function plain(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A lone percent sign.
  }
  return text
    .toLowerCase()
    .replace(/[?#&].*$/s, '')
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\.html$/, '')
    .replace(/(^|\/)index$/, '')
    .replace(/\/+$/, '');
}
