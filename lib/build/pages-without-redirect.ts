import type { CheckableContent } from '@/lib/content/read-content';
import { findRedirect } from '@/lib/hosting/find-redirect';
import type { HostingConfig } from '@/lib/hosting/hosting-config';

/**
 * Pages that were recorded in content/anchors.yaml and are gone without a redirect, so that links to them break: a
 * sentence for each, with what to add to vercel.json. No faults, for a page may be gone for good.
 */
export function pagesWithoutRedirect(
  { anchors, pages }: Pick<CheckableContent, 'anchors' | 'pages'>,
  config: Pick<HostingConfig, 'redirects'>,
): string[] {
  const present = new Set(pages.map(({ page }) => page.href));
  return Object.keys(anchors.pages)
    .filter((href) => !present.has(href) && findRedirect(config, href) === null)
    .map((href) => {
      const entry = JSON.stringify({ source: href, destination: '/', permanent: true });
      return `the page ${href} is gone, and links to it break. Add ${entry} to the redirects of vercel.json, with the address where it is now`;
    });
}
