import type { Nodes } from 'mdast';
import { attributeOf, isElement } from './mdx-elements';
import type { Guide, Page } from './model';
import { parseMdx } from './parse-mdx';
import { setHeadingIds, type HeadingAtPlace } from './remark-headings';

/** A part of a page: from one heading to the next, or from the start of the page to its first heading. */
export interface GuideSection {
  page: Page;
  /** Null for what stands above the first heading. */
  heading: Pick<HeadingAtPlace, 'id' | 'text' | 'depth'> | null;
  /** Its paragraphs, table rows and code, and the elements that stand on lines of their own, in order. */
  blocks: Nodes[];
  /** Ids of the technologies that it names by `<Tech>` or `<TechTable>`, each once, in order. */
  technologies: string[];
  /** True where one of them is described in a table of technologies. */
  hasTable: boolean;
  /** The diagrams it shows, each with the tab it stands in. */
  diagrams: { id: string; view: string | null }[];
}

const known = new WeakMap<Guide, GuideSection[]>();

/** What holds text and no other block. */
const textBlocks = new Set<Nodes['type']>(['paragraph', 'tableRow', 'code']);

/** All sections of the guide in its order, without those of the page that prints all others. Read once a guide. */
export function guideSections(guide: Guide): GuideSection[] {
  const sections = known.get(guide) ?? guide.pages.filter(({ wholeGuide }) => !wholeGuide).flatMap(sectionsOf);
  known.set(guide, sections);
  return sections;
}

function sectionsOf(page: Page): GuideSection[] {
  const { tree } = parseMdx(page.file, page.body);
  if (!tree) return [];
  const headings = new Map(setHeadingIds(tree).map((heading) => [heading.node, heading]));
  let section = emptySection(page, null);
  const sections = [section];
  function walk(node: Nodes, tab: string | null, inBlock: boolean): void {
    if (node.type === 'heading') {
      section = emptySection(page, headings.get(node) ?? null);
      sections.push(section);
    }
    const isBlock = textBlocks.has(node.type);
    if (!inBlock && (isBlock || isElement(node))) section.blocks.push(node);
    if (isElement(node)) {
      addTechnologies(section, node.name, attributeOf(node, node.name === 'TechTable' ? 'ids' : 'id'));
      const id = node.name === 'Diagram' ? attributeOf(node, 'id') : null;
      if (id) section.diagrams.push({ id, view: tab });
    }
    const inner = isElement(node) && node.name === 'Tab' ? attributeOf(node, 'id') : tab;
    if ('children' in node) for (const child of node.children) walk(child, inner, inBlock || isBlock);
  }
  walk(tree, null, false);
  return sections;
}

function emptySection(page: Page, heading: HeadingAtPlace | null): GuideSection {
  return { page, heading, blocks: [], technologies: [], hasTable: false, diagrams: [] };
}

function addTechnologies(section: GuideSection, element: string | null, ids: string | null): void {
  if (!ids || (element !== 'Tech' && element !== 'TechTable')) return;
  section.technologies = [...new Set([...section.technologies, ...ids.split(/\s+/).filter(Boolean)])];
  section.hasTable ||= element === 'TechTable';
}

/**
 * The page a diagram belongs to, and the tab that shows it there: the page of its strategy, else the page named
 * like its folder, else the first inner page that shows it. Null where no page does.
 */
export function diagramPlace(id: string, guide: Guide): { page: Page; view: string | null } | null {
  const folder = id.split('/')[0] ?? id;
  const places = guideSections(guide).flatMap(({ page, diagrams }) =>
    diagrams.filter((diagram) => diagram.id === id).map(({ view }) => ({ page, view })),
  );
  return (
    places.find(({ page }) => page.strategy?.id === folder) ??
    places.find(({ page }) => page.href.endsWith(`/${folder}`)) ??
    places.find(({ page }) => page.href !== '/') ??
    places[0] ??
    null
  );
}
