import type { MetadataRoute } from 'next';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { guide } = await loadGuide({ root: guideRoot() });
  return guide.pages.map(({ href }) => ({ url: `${guide.site.url}${href}` }));
}
