import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { searchPlace } from '@/lib/search/search-place';
import { unfurlMetadata } from '@/lib/unfurl/unfurl-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { guide } = await loadGuide({ root: guideRoot() });
  return { ...unfurlMetadata({ site: guide.site, ...searchPlace }), robots: { index: false } };
}

export default async function Route() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return <SearchPage guide={guide} />;
}
