/**
 * The path below which a site stands whose address is this one: `/guide` for `https://example.github.io/guide`,
 * nothing for a host of its own. It begins with a slash and does not end with one.
 */
export function basePathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/**
 * The address by which a browser finds a place of the site: `/guide/backend` for `/backend`, `/guide/` for `/`. For
 * what Next.js does not put below the base path by itself: all but its router and its own files.
 *
 * @param href begins with a slash; anything else, such as `#rules`, is returned as it is
 */
export function withBasePath(href: string): string {
  // `next build` puts the value in the place of the variable, so that browsers have it too.
  return href.startsWith('/') ? (process.env.NEXT_PUBLIC_BASE_PATH ?? '') + href : href;
}

/** A name for what browsers keep for this site alone: all sites of a host share their storage. */
export function storageName(name: string): string {
  return name + (process.env.NEXT_PUBLIC_BASE_PATH ?? '');
}

/** A place of the site by the address that a browser has: the other way round; null for one outside the base path. */
export function withoutBasePath(address: string, basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? ''): string | null {
  return address.startsWith(`${basePath}/`) ? address.slice(basePath.length) : null;
}
