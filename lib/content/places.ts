import { publishedFormNames } from '@/lib/diagrams/published-forms';
import type { Content } from './read-content';
import type { PageSource } from './read-page';
import { attributeOf, elementsOf } from './mdx-elements';

/** What a link can lead to on one page. */
export interface PagePlaces {
  href: string;
  /** Ids on the page; null when a file they come from cannot be read, so that nothing is known. */
  anchors: Set<string> | null;
  /** Ids of the tabs of each group: `?view=data-flow`. */
  tabs: Map<string, Set<string>>;
}

/** Everything that links and aliases can lead to. */
export interface Places {
  pages: Map<string, PagePlaces>;
  /** Addresses of files: those in public/ and those of the diagrams. */
  files: Set<string>;
}

/** Page whose table has a row, with an anchor, for each technology. */
const referenceHref = '/reference';

/** Collects all places of the guide. Aliases count as anchors of the pages they lead to, unless left out. */
export function placesOf(content: Content, { withAliases }: { withAliases: boolean }): Places {
  const pages = new Map<string, PagePlaces>();
  for (const source of content.pages) {
    pages.set(source.page.href, {
      href: source.page.href,
      anchors: anchorsOf(content, source),
      tabs: tabsOf(source),
    });
  }
  for (const id of content.technologies.knownIds) pages.get(referenceHref)?.anchors?.add(id);
  if (withAliases) {
    for (const [alias, place] of Object.entries(content.guide.aliases)) {
      pages.get(place.replace(/[?#].*$/, ''))?.anchors?.add(alias);
    }
  }
  for (const { page } of content.pages) {
    if (page.wholeGuide) pages.set(page.href, wholeGuide(page.href, content, [...pages.values()]));
  }
  const files = content.diagramIds.flatMap((id) =>
    publishedFormNames.map((form) => `/diagrams/${id}.${form}`),
  );
  return { pages, files: new Set([...content.publicFiles, ...files]) };
}

function anchorsOf(
  { anchors, technologies }: Content,
  { page, tree, headings }: PageSource,
): Set<string> | null {
  const unknown = !anchors.readable || (page.href === referenceHref && technologies.source.data === null);
  return tree && !unknown ? new Set(headings.map(({ id }) => id)) : null;
}

function tabsOf({ tree }: PageSource): Map<string, Set<string>> {
  const tabs = new Map<string, Set<string>>();
  for (const { element, parent } of tree ? elementsOf(tree) : []) {
    const group = element.name === 'Tab' && parent ? attributeOf(parent, 'group') : null;
    const id = attributeOf(element, 'id');
    if (group && id) tabs.set(group, (tabs.get(group) ?? new Set()).add(id));
  }
  return tabs;
}

/** The page that prints all others has the places of all, and one for the start of each. */
function wholeGuide(href: string, content: Content, pages: PagePlaces[]): PagePlaces {
  const anchors = new Set(content.pages.map(({ page }) => page.id));
  const tabs = new Map<string, Set<string>>();
  let known = true;
  for (const page of pages) {
    known &&= page.anchors !== null;
    for (const id of page.anchors ?? []) anchors.add(id);
    for (const [group, ids] of page.tabs) tabs.set(group, new Set([...(tabs.get(group) ?? []), ...ids]));
  }
  return { href, anchors: known ? anchors : null, tabs };
}
