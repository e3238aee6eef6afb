import type { MetadataRoute } from 'next';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';

export const dynamic = 'force-static';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { guide } = await loadGuide({ root: guideRoot() });
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${guide.site.url}/sitemap.xml` };
}
