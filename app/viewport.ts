import type { Viewport } from 'next';
import { palette } from '@/lib/diagrams/draw/palette';

/** The colour that browsers give their own bars: that of the paper. */
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palette.light['paper'] },
    { media: '(prefers-color-scheme: dark)', color: palette.dark['paper'] },
  ],
};
