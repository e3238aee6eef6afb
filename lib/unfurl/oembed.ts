import type { Site } from '@/lib/site/site';
import { frameHeight, frameMarkup } from '@/lib/diagrams/ask/embed-snippets';
import type { Card } from './cards';
import { cardSize } from './draw-card';
import { isEmbedHref, unfurlHref } from '@/lib/addresses';

/** What an address answers by oEmbed 1.0 (https://oembed.com), in pixels and seconds. */
export type OEmbed = OEmbedLink | OEmbedFigure;

interface OEmbedLink {
  type: 'link';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

interface OEmbedFigure extends Omit<OEmbedLink, 'type'> {
  type: 'rich';
  html: string;
  width: number;
  height: number;
}

/** A day: content changes with a deployment, of which there are not more. */
const cacheAge = 86_400;

/** Room beside the drawing, and what the bars of a narrow one need. */
const frameMargin = 64;
const leastWidth = 560;

/**
 * A diagram to embed is answered with a frame that shows it. A page is answered as a link with its picture, also
 * where it has diagrams: its address may ask for another view or a node, of which a file that is the same for all
 * its states knows nothing, and a frame would show something else than was pasted.
 */
export function oembed(site: Site, { href, title, diagram }: Card): OEmbed {
  const link: OEmbedLink = {
    type: 'link',
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: `${site.url}/`,
    cache_age: cacheAge,
    thumbnail_url: `${site.url}${unfurlHref(href)}`,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
  if (!diagram || !isEmbedHref(href)) return link;
  const width = Math.max(leastWidth, Math.ceil(diagram.width) + frameMargin);
  const height = frameHeight(diagram.height);
  const html = frameMarkup({ address: `${site.url}${href}`, title, width, height });
  return { ...link, type: 'rich', html, width, height };
}
