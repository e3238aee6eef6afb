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
 * @param target path and query as the browser sends them
 */
export function findRedirect(config: HostingConfig, target: string): Redirect | null {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  const clean = cleanPath(path);
  if (clean !== path) return { status: 308, location: clean + query };

  for (const { source, destination, permanent } of config.redirects) {
    const params = matchSource(source, path);
    if (params) {
      return { status: permanent ? 308 : 307, location: compile(destination)(params) + query };
    }
  }
  return null;
}

/** The path without `index`, `.html` and slashes at its end; the same path when it has none of them. */
function cleanPath(path: string): string {
  const rest =
    /^\/(?:(.+)\/)?index(?:\.html)?\/?$/.exec(path) ??
    /^\/(.*)\.html\/?$/.exec(path) ??
    /^\/(.*)\/$/.exec(path);
  if (!rest) return path;
  // Without this, `//example.org/` would redirect to another site.
  return `/${(rest[1] ?? '').replace(/^[/\\]+/, '')}`;
}
