import type { PublishedForm } from '@/lib/diagrams/model/published-forms';

/*
 * Every address that the site publishes beside its pages, from the site's root. Pure, so that pages, programs and
 * browsers ask the same place.
 */

/** The page that has a place, with an anchor, for each technology. */
export const referenceHref = '/reference';

/** The page that has one for each term. */
export const glossaryHref = '/glossary';

/** The address of a technology's row in the version table. */
export function technologyHref(id: string): string {
  return `${referenceHref}#${id}`;
}

/** The fragment of a term's entry in the glossary. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

/** The address of a term's entry in the glossary. */
export function termHref(id: string): string {
  return `${glossaryHref}#${termAnchor(id)}`;
}

/** The address of a page's twin in Markdown: `/backend.md`, `/index.md` for the first page. */
export function markdownHref(href: string): string {
  return `${named(href)}.md`;
}

/** The address of rules to copy for an AI assistant, in Markdown: `/context/layers.md`. */
export function contextHref(id: string): string {
  return `/context/${id}.md`;
}

/** The address of a diagram in one of its forms: `/diagrams/layers/request.svg`. */
export function diagramHref(id: string, form: PublishedForm): string {
  return `/diagrams/${id}.${form}`;
}

const embedFolder = '/embed/';

/** The page with a diagram alone, which others may frame: `/embed/layers/request`. */
export function embedHref(id: string): string {
  return embedFolder + id;
}

/** Whether an address is that of a diagram alone. */
export function isEmbedHref(href: string): boolean {
  return href.startsWith(embedFolder);
}

/** The picture that a link to an address unfurls to: `/og/index.png`, `/og/deployment/docker-compose.png`. */
export function unfurlHref(href: string): string {
  return `/og${named(href)}.png`;
}

/** What an address answers by oEmbed: `/oembed/index.json`, `/oembed/embed/layers/request.json`. */
export function oembedHref(href: string): string {
  return `/oembed${named(href)}.json`;
}

/** The address of the Atom feed of changes. */
export const feedHref = '/feed.xml';

/** The address of the guide as data, for programs. */
export const manifestHref = '/guide.json';

/** The address of what search finds. */
export const searchIndexHref = '/search-index.json';

/** The address of a part of what search finds, where a guide is so large that it is published in parts. */
export function searchPartHref(kind: 'words' | 'page', number: number): string {
  return `/search-index/${kind}-${number}.json`;
}

/** The page of search. */
export const searchHref = '/search';

/** The page that says what is kept for reading without a network. */
export const offlineHref = '/offline';

/** The addresses of the pages for language models: as links, and as one text. */
export const llmsHref = '/llms.txt';
export const llmsFullHref = '/llms-full.txt';

/** The file that a page is exported to, as an address: `/index.html`. */
export function exportedHref(href: string): string {
  return `${named(href)}.html`;
}

/** The first page has no name of its own to put an ending to. */
function named(href: string): string {
  return href === '/' ? '/index' : href;
}
