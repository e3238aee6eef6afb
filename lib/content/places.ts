import { publishedFormNames } from '@/lib/diagrams/model/published-forms';
import {
  contextHref,
  diagramHref,
  glossaryHref,
  llmsFullHref,
  llmsHref,
  manifestHref,
  markdownHref,
  offlineHref,
  referenceHref,
  searchHref,
  searchIndexHref,
  termAnchor,
} from '@/lib/addresses';
import { pageOf, readAlias } from './aliases';
import { chapterHeadingId } from './chapter-ids';
import type { PlacedDiagram } from './find-question-fault';
import { onboardingGroup } from './onboarding-group';
import type { CheckableContent } from './read-content';
import type { PageSource } from './read-page';
import { attributeOf } from './mdx-elements';

/** What a link can lead to on one page. */
export interface PagePlaces {
  href: string;
  /** Ids on the page; null when a file they come from cannot be read, so that nothing is known. */
  anchors: Set<string> | null;
  /** Ids of the tabs of each group: `?view=data-flow`. */
  tabs: Map<string, Set<string>>;
  /** The diagrams that answer `?node=…`, `?flow=…` in its address. */
  diagrams: PlacedDiagram[];
}

/** Everything that links and aliases can lead to. */
export interface Places {
  pages: Map<string, PagePlaces>;
  /**
   * Addresses of what is no page of the guide: files in public/, of diagrams and contexts, and what the site publishes.
   */
  files: Set<string>;
}

/** Collects all places of the guide. Aliases count as anchors of the pages they lead to, unless left out. */
export function placesOf(content: CheckableContent, { withAliases }: { withAliases: boolean }): Places {
  const pages = new Map<string, PagePlaces>();
  for (const source of content.pages) {
    pages.set(source.page.href, {
      href: source.page.href,
      anchors: anchorsOf(content, source),
      tabs: tabsOf(content, source),
      diagrams: diagramsOf(content, source),
    });
  }
  for (const id of content.technologies.knownIds) pages.get(referenceHref)?.anchors?.add(id);
  for (const id of content.glossary.knownIds) pages.get(glossaryHref)?.anchors?.add(termAnchor(id));
  if (withAliases) {
    for (const [alias, place] of Object.entries(content.guide.aliases)) {
      const { href, id } = readAlias(alias);
      if (href === null || href === pageOf(place)) pages.get(pageOf(place))?.anchors?.add(id);
    }
  }
  for (const { page } of content.pages) {
    if (page.wholeGuide) pages.set(page.href, wholeGuide(page.href, content, pages));
  }
  const files = content.diagramIds.flatMap((id) => publishedFormNames.map((form) => diagramHref(id, form)));
  const contexts = content.contexts.knownIds.map(contextHref);
  const published = [manifestHref, searchIndexHref, llmsHref, llmsFullHref, searchHref, offlineHref];
  const twins = content.pages.map(({ page }) => markdownHref(page.href));
  return { pages, files: new Set([...content.publicFiles, ...files, ...contexts, ...published, ...twins]) };
}

function anchorsOf({ anchors, technologies, glossary }: CheckableContent, { page }: PageSource): Set<string> | null {
  const records = { [referenceHref]: technologies, [glossaryHref]: glossary }[page.href];
  const unknown = !anchors.readable || records?.source.data === null;
  return page.parsed && !unknown ? new Set(page.parsed.headings.map(({ id }) => id)) : null;
}

function tabsOf({ guide }: CheckableContent, { page }: PageSource): Map<string, Set<string>> {
  const tabs = new Map<string, Set<string>>();
  for (const { element, parent } of page.parsed?.elements ?? []) {
    const group = element.name === 'Tab' && parent ? attributeOf(parent, 'group') : null;
    const id = attributeOf(element, 'id');
    if (group && id) tabs.set(group, (tabs.get(group) ?? new Set()).add(id));
    if (element.name === 'Onboarding') tabs.set(onboardingGroup, new Set(guide.paths.map((path) => path.id)));
  }
  return tabs;
}

function diagramsOf({ diagrams }: CheckableContent, { page }: PageSource): PlacedDiagram[] {
  return page.diagrams.map((shown) => ({
    ...shown,
    parts: diagrams.find(({ graph }) => graph.id === shown.id) ?? null,
  }));
}

/**
 * The page that prints all others has the places of all, and one for the start of each. Its diagrams answer no
 * address, for it has many.
 */
function wholeGuide(href: string, content: CheckableContent, pages: Map<string, PagePlaces>): PagePlaces {
  const chapters = content.pages.filter(({ page }) => page.inWholeGuide);
  const anchors = new Set(chapters.map(({ page }) => page.id));
  const tabs = new Map<string, Set<string>>();
  let known = true;
  for (const page of chapters.flatMap((chapter) => pages.get(chapter.page.href) ?? [])) {
    known &&= page.anchors !== null;
    for (const id of page.anchors ?? []) anchors.add(id).add(chapterHeadingId(content.guide, page, id));
    for (const [group, ids] of page.tabs) tabs.set(group, new Set([...(tabs.get(group) ?? []), ...ids]));
  }
  return { href, anchors: known ? anchors : null, tabs, diagrams: [] };
}
