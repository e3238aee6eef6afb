import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/guide/not-found-page';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { Document } from './document';

export { viewport } from './viewport';

export async function generateMetadata(): Promise<Metadata> {
  const { guide } = await loadGuide({ root: guideRoot() });
  const { name } = guide.site;
  // That it is not to be found in search engines is Next.js's to say; an address of its own it has none.
  return {
    title: `Page not found · ${name}`,
    description: `There is no page at this address of the ${name}. All pages that there are, and what may have been meant.`,
    applicationName: name,
  };
}

/** Outside the layout, so that no other page loads what only this one needs. */
export default async function NotFound() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return (
    <Document>
      <NotFoundPage guide={guide} />
    </Document>
  );
}
