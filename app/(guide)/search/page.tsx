import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { loadGuide } from '@/lib/content/load-guide';

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search pages, sections, diagrams, flows, technologies and versions of the guide.',
  alternates: { canonical: '/search' },
  robots: { index: false },
};

export default async function Route() {
  const { guide } = await loadGuide({ root: process.cwd() });
  return <SearchPage guide={guide} />;
}
