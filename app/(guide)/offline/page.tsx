import type { Metadata } from 'next';
import { OfflinePage } from '@/components/offline/offline-page';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';

export const metadata: Metadata = { title: 'Offline', robots: { index: false } };

/** What the service worker answers for addresses that are not kept while there is no network. */
export default async function Route() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return <OfflinePage guide={guide} />;
}
