import type { Metadata } from 'next';
import { ChangesPage } from '@/components/changes/changes-page';
import { changesPlace } from '@/lib/changes/changes-place';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';

export const metadata: Metadata = { title: changesPlace.title, description: changesPlace.description };

export default async function Route() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return <ChangesPage guide={guide} />;
}
