import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { Document } from './document';

export { viewport } from './viewport';

export async function generateMetadata(): Promise<Metadata> {
  const { guide } = await loadGuide({ root: guideRoot() });
  return {
    metadataBase: new URL(guide.site.url),
    title: { default: guide.site.name, template: `%s · ${guide.site.name}` },
    applicationName: guide.site.name,
    // What is proposed is not to be found beside what is published.
    ...(guide.preview && { robots: { index: false, follow: false } }),
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
