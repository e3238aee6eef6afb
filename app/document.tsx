import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { revision } from '@/.generated/revision';
import { endScript, headScript } from '@/components/boot/boot-script';
import { themeBootScript } from '@/components/shell/theme-boot';
import { paletteCss } from '@/lib/diagrams/draw/palette';
import { withBasePath } from '@/lib/site/base-path';
import { standInFontsCss } from './stand-in-fonts';
import './globals.css';

const sans = localFont({
  src: './fonts/plex-sans.woff2',
  variable: '--font-plex-sans',
  weight: '400 700',
  // Where no script decides (font-boot.ts); stand-in-fonts.ts has what is as wide.
  display: 'swap',
  // Neither with the page, whose text it would delay, nor when it hydrates, where data may be saved.
  preload: false,
  adjustFontFallback: false,
});

const mono = localFont({
  src: './fonts/plex-mono.woff2',
  variable: '--font-plex-mono',
  weight: '400',
  // Few characters a page, in tables whose columns must not move: what is not there at once stays away.
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});

const isDevelopment = process.env.NODE_ENV === 'development';

/** The document around every page: fonts, colours, and what must run before anything is painted. */
export function Document({ children }: { children: ReactNode }) {
  return (
    <html
      lang="en"
      className={isDevelopment ? `${sans.variable} ${mono.variable}` : sans.variable}
      data-sans={isDevelopment ? undefined : sans.variable}
      data-mono={isDevelopment ? undefined : mono.variable}
      data-build={process.env.GUIDE_BUILD}
      suppressHydrationWarning
    >
      <head>
        {/* Beside the SVG, for what reads none. */}
        <link rel="icon" href={withBasePath('/favicon.ico')} sizes="32x32" />
        <link rel="apple-touch-icon" href={withBasePath('/icons/apple-touch-icon.png')} sizes="180x180" />
        <script data-early="" dangerouslySetInnerHTML={{ __html: themeBootScript }} />
        <style dangerouslySetInnerHTML={{ __html: paletteCss() + standInFontsCss() }} />
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        {/* Content is read from files: in development this changes with it, and the open page refreshes. */}
        {isDevelopment && <meta name="content-revision" content={revision} />}
      </head>
      <body>
        {children}
        <script dangerouslySetInnerHTML={{ __html: endScript }} />
      </body>
    </html>
  );
}
