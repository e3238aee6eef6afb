import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { chaptersOf } from '@/lib/content/chapters';
import { isComment, isElement, type MdxElement } from '@/lib/content/mdx-elements';
import type { Guide, Page } from '@/lib/content/model';
import { componentOf, type VocabularyName } from '@/lib/content/vocabulary';
import type { Writer } from '@/lib/content/vocabulary/component';
import { readCodeMeta } from '@/lib/content/code-fence';
import { isBlock, paragraph } from '@/lib/content/markdown-nodes';

export interface PageTreeOptions {
  guide: Guide;
  readDiagram: Writer['readDiagram'];
  /** Components whose content is not wanted. */
  leaveOut?: readonly VocabularyName[];
  /** Whether each technology is to be named with its minimum version, and not only where the author asks for it. */
  withVersions?: boolean;
}

/**
 * What is printed at the address of a page as plain Markdown, below its title: components become tables, lists and
 * headings, and addresses are absolute. The whole-guide page has all others as chapters behind its own text.
 */
export function pageTree(page: Page, options: PageTreeOptions): Root {
  const chapters = page.wholeGuide ? chaptersOf(options.guide) : [];
  return {
    type: 'root',
    children: [
      ...convertPage(page, options, 0),
      ...chapters.flatMap((chapter): RootContent[] => [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: chapter.title }] },
        ...convertPage(chapter, options, 1),
      ]),
    ],
  };
}

function convertPage(
  page: Page,
  { guide, readDiagram, leaveOut = [], withVersions = false }: PageTreeOptions,
  offset: 0 | 1,
): RootContent[] {
  if (!page.parsed) throw new Error(`${page.file} is no valid MDX; npm run check says where`);
  const leftOut = new Set<string | null>(leaveOut);
  let lastDepth = 1 + offset;

  const writer: Writer = {
    guide,
    page,
    readDiagram,
    withVersions,
    absolute: (address) => absolute(guide, page, address),
    contentOf: (element) => inBlocks(convertAll(element.children)),
    innerDepth: () => (lastDepth + 1) as Heading['depth'],
  };

  function convertAll(nodes: Nodes[]): RootContent[] {
    return nodes.flatMap(convert);
  }

  function convert(node: Nodes): RootContent[] {
    if (isElement(node)) return convertElement(node);
    if (isComment(node)) return [];
    if (node.type === 'paragraph') return inBlocks(convertAll(node.children));
    if (node.type === 'heading') {
      const depth = (node.depth + offset) as Heading['depth'];
      lastDepth = depth;
      return [{ type: 'heading', depth, data: node.data, children: convertAll(node.children) as PhrasingContent[] }];
    }
    if (node.type === 'code') {
      const { title } = readCodeMeta(node.meta);
      return [...(title ? [paragraph(`${title}:`)] : []), { type: 'code', lang: node.lang, value: node.value }];
    }
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      return [withContent({ ...node, url: absolute(guide, page, node.url) })];
    }
    return [withContent(node as RootContent)];
  }

  function withContent(node: RootContent): RootContent {
    return 'children' in node ? ({ ...node, children: convertAll(node.children) } as RootContent) : node;
  }

  function convertElement(element: MdxElement): RootContent[] {
    const component = componentOf(element.name);
    if (!component) throw new Error(`${page.file}: unknown component <${element.name}>; npm run check says where`);
    return leftOut.has(element.name) ? [] : component.markdown(element, writer);
  }

  return inBlocks(convertAll(page.parsed.tree.children));
}

/** Puts what stands between blocks into paragraphs of its own. */
function inBlocks(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | null = null;
  for (const node of nodes) {
    if (isBlock(node)) {
      open = null;
      blocks.push(node);
    } else if (open) {
      open.children.push(node as PhrasingContent);
    } else if (node.type !== 'text' || node.value.trim() !== '') {
      open = paragraph([node as PhrasingContent]);
      blocks.push(open);
    }
  }
  return blocks;
}

/** An address as it is reached from anywhere. */
function absolute({ site }: Guide, page: Page, address: string): string {
  if (address.startsWith('#')) return `${site.url}${page.href}${address}`;
  return address.startsWith('/') ? `${site.url}${address}` : address;
}
