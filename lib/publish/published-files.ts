import { fileURLToPath } from 'node:url';
import {
  contextHref,
  diagramHref,
  feedHref,
  llmsFullHref,
  llmsHref,
  manifestHref,
  markdownHref,
  oembedHref,
  searchIndexHref,
  searchPartHref,
  unfurlHref,
} from '@/lib/addresses';
import type { Guide } from '@/lib/content/model';
import { loadFontMeasure } from '@/lib/diagrams/layout/font-measure';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { publishedFormNames, publishedForms, type PublishedForm } from '@/lib/diagrams/model/published-forms';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { diagramReader } from '@/lib/diagrams/model/diagram-reader';
import { escapeMarkup } from '@/lib/diagrams/draw/svg-element';
import { openPictures, type PictureCache } from '@/lib/diagrams/publish/picture-cache';
import { readHistory } from '@/lib/facts/history';
import { lastChanges } from '@/lib/facts/last-changes';
import { contextChange, lastChange } from '@/lib/facts/page-facts';
import type { HostingConfig } from '@/lib/hosting/hosting-config';
import { atomFeed } from '@/lib/machine-readers/atom-feed';
import { guideChanges } from '@/lib/machine-readers/guide-changes';
import { guideManifest } from '@/lib/manifest/guide-manifest';
import { llmsFull, llmsIndex, notFoundMarkdown } from '@/lib/machine-readers/llms';
import { contextMarkdown } from '@/lib/markdown/context-markdown';
import { pageMarkdown, pageTexts } from '@/lib/markdown/page-markdown';
import { buildSearchIndex } from '@/lib/search/records';
import { splitIndex } from '@/lib/search/split-index';
import { listCards } from '@/lib/unfurl/cards';
import { drawCard } from '@/lib/unfurl/draw-card';
import { oembed } from '@/lib/unfurl/oembed';

const fontFile = fileURLToPath(new URL('../../app/fonts/plex-sans.woff2', import.meta.url));

/** So that text is sharp on dense screens and when it is enlarged. */
const diagramScale = 2;

/** A file that the site publishes beside its pages. */
export interface PublishedFile {
  /** Its address from the site's root: `/backend.md`. */
  href: string;
  /** Its content type. */
  type: string;
  /** Makes its content. */
  read: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/** All files, and what tidies up behind those that have been made. */
export interface PublishedFiles {
  files: PublishedFile[];
  /** Forgets kept pictures that none of the files has asked for; to be called once all have been made. */
  prune: () => Promise<void>;
}

interface PublishOptions {
  /** The folder of the guide, whose history knows when pages were changed, and which keeps pictures. */
  root: string;
  guide: Guide;
  /** All diagrams, in the order of their ids. */
  diagrams: RenderedDiagram[];
  redirects: HostingConfig['redirects'];
  /** Whether a file is made when it is asked for, on the author's machine: what search finds is then in one file. */
  onDemand?: boolean;
}

const types = {
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  json: 'application/json',
  feed: 'application/atom+xml; charset=utf-8',
  png: 'image/png',
};

/**
 * Everything that is published beside the pages and what Next.js makes of them: for people, programs, feed readers,
 * chats, wikis and assistants. The build writes all of it; the development server makes what is asked for.
 */
export async function publishedFiles(options: PublishOptions): Promise<PublishedFiles> {
  const { root, diagrams } = options;
  const pictures = openPictures({ root, cache: 'picture-cache', scale: diagramScale });
  const unfurls = openPictures({ root, cache: 'unfurl-cache', scale: 1 });
  return {
    files: [
      ...(await textFiles(options)),
      ...diagrams.flatMap((diagram) => diagramFiles(diagram, options, pictures)),
      ...cardFiles(options, unfurls),
    ],
    prune: async () => {
      await pictures.prune();
      await unfurls.prune();
    },
  };
}

async function textFiles(options: PublishOptions): Promise<PublishedFile[]> {
  const { root, guide, diagrams, redirects } = options;
  const history = await readHistory(root);
  const changes = lastChanges(history);
  const readDiagram = diagramReader(diagrams);
  const textOf = pageTexts({ guide, readDiagram });
  const told = guideChanges(history, guide, readDiagram);
  return [
    ...guide.pages.map((page) => ({
      href: markdownHref(page.href),
      type: types.markdown,
      read: () => pageMarkdown(page, { guide, readDiagram, changed: lastChange(guide, page, changes), textOf }),
    })),
    ...guide.contexts.map((context) => ({
      href: contextHref(context.id),
      type: types.markdown,
      read: () => contextMarkdown(context, guide, contextChange(guide, context, changes)),
    })),
    { href: '/404.md', type: types.markdown, read: () => notFoundMarkdown(guide) },
    { href: llmsHref, type: types.text, read: () => llmsIndex(guide) },
    { href: llmsFullHref, type: types.text, read: () => llmsFull(guide, textOf) },
    {
      href: manifestHref,
      type: types.json,
      read: () => JSON.stringify(guideManifest(guide, diagrams, redirects, textOf)),
    },
    ...searchFiles(options),
    // Where git can tell of no change there is no feed, and no page names one.
    ...(told.length > 0 ? [{ href: feedHref, type: types.feed, read: () => atomFeed(guide, told) }] : []),
  ];
}

/** What search finds: one file, or of a large guide its beginning and its parts. */
function searchFiles({ guide, diagrams, onDemand }: PublishOptions): PublishedFile[] {
  const file = (href: string, read: () => unknown): PublishedFile => ({
    href,
    type: types.json,
    read: () => JSON.stringify(read()),
  });
  if (onDemand) return [file(searchIndexHref, () => buildSearchIndex(guide, diagrams))];
  const { index, words, pages } = splitIndex(buildSearchIndex(guide, diagrams));
  return [
    file(searchIndexHref, () => index),
    ...words.map((part, number) => file(searchPartHref('words', number), () => part)),
    ...pages.map((part, number) => file(searchPartHref('page', number), () => part)),
  ];
}

/** A diagram in all its forms. */
function diagramFiles(
  diagram: RenderedDiagram,
  { diagrams, guide }: PublishOptions,
  pictures: PictureCache,
): PublishedFile[] {
  const forms: Record<PublishedForm, PublishedFile['read']> = {
    svg: () => linkedFromAnywhere(diagram.standaloneSvg, guide),
    'dark.svg': () => linkedFromAnywhere(diagram.standaloneDarkSvg, guide),
    png: () => pictures.draw(diagram.standaloneSvg),
    'dark.png': () => pictures.draw(diagram.standaloneDarkSvg),
    mmd: () => diagram.source,
    json: () => `${JSON.stringify(diagram.graph, null, 2)}\n`,
    'details.json': () => `${JSON.stringify(diagramDetails(diagram, diagrams, guide))}\n`,
  };
  return publishedFormNames.map((form) => ({
    href: diagramHref(diagram.graph.id, form),
    type: publishedForms[form],
    read: forms[form],
  }));
}

/** A file is shown by other hosts, where a path would be one of theirs. */
function linkedFromAnywhere(svg: string, { site }: Guide): string {
  return svg.replaceAll('<a href="/', () => `<a href="${escapeMarkup(site.url)}/`);
}

/** What a link to an address unfurls to: its picture, and what it answers by oEmbed. */
function cardFiles({ guide, diagrams }: PublishOptions, unfurls: PictureCache): PublishedFile[] {
  let measure: Promise<MeasureText> | undefined;
  return listCards(guide, diagrams).flatMap((card) => [
    {
      href: unfurlHref(card.href),
      type: types.png,
      read: async () => unfurls.draw(drawCard(card, await (measure ??= loadFontMeasure(fontFile)))),
    },
    { href: oembedHref(card.href), type: types.json, read: () => JSON.stringify(oembed(guide.site, card)) },
  ]);
}
