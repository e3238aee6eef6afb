import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/guide/not-found-page';
import { ThemeProvider } from '@/components/shell/theme-provider.client';
import { loadGuide } from '@/lib/content/load-guide';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default async function NotFound() {
  const { guide } = await loadGuide({ root: process.cwd() });
  return (
    <ThemeProvider>
      <NotFoundPage guide={guide} />
    </ThemeProvider>
  );
}
