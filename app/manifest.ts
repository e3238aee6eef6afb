import type { MetadataRoute } from 'next';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { palette } from '@/lib/diagrams/draw/palette';

export const dynamic = 'force-static';

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { guide } = await loadGuide({ root: guideRoot() });
  const [start] = guide.pages;
  // The files in public/icons; those that are no SVG are made from app/icon.svg.
  const sizes = [192, 512];
  return {
    name: guide.site.name,
    short_name: guide.site.name,
    ...(start && { description: start.description }),
    // By the address of this file, so that both are the same below a base path.
    start_url: './',
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...sizes.map((size) => ({ src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
    ],
  };
}
