import type { Code, Definition, Image, ImageReference, Link, Nodes, Root } from 'mdast';
import type { FencedDiagram } from './accept-diagrams';
import { attributeOf, isElement, type MdxElement, type PlacedElement } from './mdx-elements';
import { setHeadingIds, type HeadingAtPlace } from './remark-headings';

/** A diagram that a page shows. */
export interface ShownDiagram {
  id: string;
  /** The tab it stands in, or null. */
  tab: { group: string; id: string } | null;
}

/** A part of a page: from one heading to the next, or from the start of the page to its first heading. */
export interface PageSection {
  /** Null for what stands above the first heading. */
  heading: HeadingAtPlace | null;
  /** Its paragraphs, table rows and code, and the elements that stand on lines of their own, in order. */
  blocks: Nodes[];
  /** Ids of the technologies that it names by `<Tech>` or `<TechTable>`, each once, in order. */
  technologies: string[];
  /** True where one of them is described in a table of technologies. */
  hasTable: boolean;
  diagrams: ShownDiagram[];
}

/** A page's Markdown as a tree, and what one walk over it finds, each kind in the order of the page. */
export interface ParsedPage {
  /** With the ids of headings set. It is shared by all who read the page: whoever changes it copies it first. */
  tree: Root;
  /** All headings, those of forbidden depths too. */
  headings: HeadingAtPlace[];
  elements: PlacedElement[];
  /** What has an address. */
  links: (Link | Definition | Image)[];
  images: (Image | ImageReference)[];
  code: Code[];
  diagrams: ShownDiagram[];
  /** Those whose source stands in the page itself. */
  fenced: FencedDiagram[];
  sections: PageSection[];
}

/** What holds text and no other block. */
const textBlocks = new Set<Nodes['type']>(['paragraph', 'tableRow', 'code']);

/** Where a walk is. */
interface Surroundings {
  /** The element around a node. */
  parent: MdxElement | null;
  /** The group of the tabs around it. */
  group: string | null;
  tab: ShownDiagram['tab'];
  inBlock: boolean;
}

/** Walks once over the tree of a page, as it was parsed, and gives its headings their ids. */
export function readTree(tree: Root, fenced: FencedDiagram[] = []): ParsedPage {
  const headings = setHeadingIds(tree);
  const idOf = new Map(headings.map((heading) => [heading.node, heading]));
  let section = emptySection(null);
  const found: ParsedPage = {
    tree,
    headings,
    elements: [],
    links: [],
    images: [],
    code: [],
    diagrams: [],
    fenced,
    sections: [section],
  };

  function walk(node: Nodes, around: Surroundings): void {
    if (node.type === 'heading') {
      section = emptySection(idOf.get(node) ?? null);
      found.sections.push(section);
    }
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') found.links.push(node);
    if (node.type === 'image' || node.type === 'imageReference') found.images.push(node);
    if (node.type === 'code') found.code.push(node);
    const isBlock = textBlocks.has(node.type);
    if (!around.inBlock && (isBlock || isElement(node))) section.blocks.push(node);
    if (isElement(node)) readElement(node, around);
    if (!('children' in node)) return;
    const inside = { ...insideOf(node, around), inBlock: around.inBlock || isBlock };
    for (const child of node.children) walk(child, inside);
  }

  function readElement(element: MdxElement, { parent, tab }: Surroundings): void {
    found.elements.push({ element, parent });
    addTechnologies(section, element);
    const id = element.name === 'Diagram' ? attributeOf(element, 'id') : null;
    if (!id) return;
    section.diagrams.push({ id, tab });
    found.diagrams.push({ id, tab });
  }

  walk(tree, { parent: null, group: null, tab: null, inBlock: false });
  return found;
}

function emptySection(heading: HeadingAtPlace | null): PageSection {
  return { heading, blocks: [], technologies: [], hasTable: false, diagrams: [] };
}

function insideOf(node: Nodes, around: Surroundings): Omit<Surroundings, 'inBlock'> {
  if (!isElement(node)) return around;
  const group = node.name === 'Tabs' ? attributeOf(node, 'group') : around.group;
  const id = node.name === 'Tab' ? attributeOf(node, 'id') : null;
  return { parent: node, group, tab: id && around.group ? { group: around.group, id } : around.tab };
}

function addTechnologies(section: PageSection, element: MdxElement): void {
  if (element.name !== 'Tech' && element.name !== 'TechTable') return;
  const ids = attributeOf(element, element.name === 'TechTable' ? 'ids' : 'id');
  if (!ids) return;
  section.technologies = [...new Set([...section.technologies, ...ids.split(/\s+/).filter(Boolean)])];
  section.hasTable ||= element.name === 'TechTable';
}
