import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/guide/not-found-page';
import { ThemeProvider } from '@/components/shell/theme-provider.client';
import { loadGuide } from '@/lib/content/load-guide';
import { Document } from './document';

export async function generateMetadata(): Promise<Metadata> {
  const { guide } = await loadGuide({ root: process.cwd() });
  return { title: `Page not found · ${guide.site.name}`, robots: { index: false } };
}

/** Outside the layout, so that no other page loads what only this one needs. */
export default async function NotFound() {
  const { guide } = await loadGuide({ root: process.cwd() });
  return (
    <Document>
      <ThemeProvider>
        <NotFoundPage guide={guide} />
      </ThemeProvider>
    </Document>
  );
}
