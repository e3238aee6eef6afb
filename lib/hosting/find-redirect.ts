import type { IncomingHttpHeaders } from 'node:http';
import { compile } from 'path-to-regexp';
import type { HostingConfig } from '@/lib/hosting/hosting-config';
import { matchSource } from '@/lib/hosting/match-source';

export interface Redirect {
  status: 307 | 308;
  /** A path of this site with the query of the request and no fragment, so that the browser keeps its own. */
  location: string;
}

/**
 * What Vercel answers before it looks for a file, in its order: clean URLs, then trailing slashes, then the
 * redirects of vercel.json. An address may take two hops: `/standards/architecture/` loses its slash first.
 *
 * Who asks for `text/markdown` is sent on to the twin of a page by such a redirect. A rewrite would spare the hop
 * and never be reached: Vercel looks for a file before it rewrites, and every page is a file. What could rewrite
 * earlier is middleware, which is code that runs for each request of a site that else needs none.
 *
 * @param target path and query as the browser sends them
 * @param headers of the request, by lower-case name
 */
export function findRedirect(
  config: Pick<HostingConfig, 'redirects'>,
  target: string,
  headers: IncomingHttpHeaders = {},
): Redirect | null {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  const clean = cleanPath(path);
  if (clean !== path) return { status: 308, location: clean + query };

  for (const { source, destination, permanent, has = [] } of config.redirects) {
    const params = matchSource(source, path);
    if (params && has.every(({ key, value }) => new RegExp(`^(?:${value})$`).test(String(headers[key] ?? '')))) {
      // As on Vercel, a parameter of the destination may be a path of several parts.
      return { status: permanent ? 308 : 307, location: compile(destination, { validate: false })(params) + query };
    }
  }
  return null;
}

/** The path without `index`, `.html` and slashes at its end; the same path when it has none of them. */
function cleanPath(path: string): string {
  const rest =
    /^\/(?:(.+)\/)?index(?:\.html)?\/?$/.exec(path) ?? /^\/(.*)\.html\/?$/.exec(path) ?? /^\/(.*)\/$/.exec(path);
  if (!rest) return path;
  // Without this, `//example.org/` would redirect to another site.
  return `/${(rest[1] ?? '').replace(/^[/\\]+/, '')}`;
}
