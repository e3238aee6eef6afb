import type { Metadata } from 'next';
import type { Site } from '@/lib/site/site';
import { cardSize } from './draw-card';
import { oembedHref, unfurlHref } from '@/lib/addresses';

interface Unfurled {
  site: Site;
  /** The address that is shared, which its picture is named for. */
  href: string;
  title: string;
  description: string;
  /** The address that search engines keep; the one that is shared where there is no other. */
  canonical?: string;
}

/**
 * What search engines, chats and wikis are told of an address. All addresses are whole ones on the site itself:
 * Next.js would put relative pictures of a preview on the preview's host, which may ask for a password.
 */
export function unfurlMetadata({ site, href, title, description, canonical = href }: Unfurled): Metadata {
  const url = `${site.url}${canonical}`;
  const image = {
    url: `${site.url}${unfurlHref(href)}`,
    ...cardSize,
    type: 'image/png',
    alt: `${title} · ${site.name}: ${description}`,
  };
  return {
    title: href === '/' ? { absolute: site.name } : title,
    description,
    alternates: {
      canonical: url,
      types: { 'application/json+oembed': [{ url: `${site.url}${oembedHref(href)}`, title }] },
    },
    openGraph: {
      type: href === '/' ? 'website' : 'article',
      siteName: site.name,
      locale: 'en',
      title,
      description,
      url,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
