import type { ReactNode } from 'react';
import { ThemeProvider } from '@/components/shell/theme-provider.client';

export default function GuideLayout({ children }: { children: ReactNode }) {
  return <ThemeProvider>{children}</ThemeProvider>;
}
