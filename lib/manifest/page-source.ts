import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isComment, isElement, type MdxElement } from '@/lib/content/mdx-elements';
import type { Page } from '@/lib/content/model';
import { isBlock, paragraph } from '@/lib/content/markdown-nodes';

const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkDefinitionList)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    resourceLink: true,
    // A step that is put between two others must not change those behind it.
    incrementListMarker: false,
  })
  .freeze();

/**
 * What its author wrote on a page, in the one form in which two builds can be compared: Markdown with a line for
 * each paragraph, item and row, without comments and ids of headings. Components stand as their tags, each on a
 * line of its own where it holds blocks, so that what is printed from other records (a diagram, a table of
 * technologies) is only named here and changes nothing on this page.
 *
 * @throws where the page is no valid MDX
 */
export function pageSource(page: Page): string {
  if (!page.parsed) throw new Error(`${page.file} is no valid MDX; npm run check says where`);
  return printer.stringify({ type: 'root', children: flatten(page.parsed.tree.children) });
}

/** The same without nesting of elements: their tags stand before and behind what they hold. */
function flatten(nodes: Nodes[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (isComment(node)) return [];
    if (isElement(node)) return flattenElement(node);
    if (node.type === 'paragraph' && isRowOfElements(node)) return flatten(node.children.filter(isElement));
    if (node.type === 'code') return [{ ...node, value: node.value.replace(/[^\S\n]+$/gm, '') }];
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
    return ['children' in node ? ({ ...node, children: inLine(node) } as RootContent) : node];
  });
}

function flattenElement(element: MdxElement): RootContent[] {
  const { open, close } = tagsOf(element);
  const content = flatten(element.children).filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (content.length === 0) return [tagLine(tagsOf(element, ' /').open)];
  if (content.some(isBlock)) return [tagLine(open), ...content, tagLine(close)];
  return [
    paragraph([{ type: 'html', value: open }, ...(content as PhrasingContent[]), { type: 'html', value: close }]),
  ];
}

/** The content of a block; elements in a line of text keep their place in it. */
function inLine(node: Nodes & { children: Nodes[] }): RootContent[] {
  const flat = (children: Nodes[]): RootContent[] =>
    children.flatMap((child): RootContent[] => {
      if (!isElement(child)) return flatten([child]);
      const { open, close } = tagsOf(child, child.children.length === 0 ? ' /' : '');
      const end: RootContent[] = child.children.length === 0 ? [] : [{ type: 'html', value: close }];
      return [{ type: 'html', value: open }, ...flat(child.children), ...end];
    });
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    ? flat(node.children)
    : flatten(node.children);
}

function isRowOfElements({ children }: Paragraph): boolean {
  const isSpace = (child: PhrasingContent) => child.type === 'text' && child.value.trim() === '';
  return children.some(isElement) && children.every((child) => isElement(child) || isComment(child) || isSpace(child));
}

function tagLine(value: string): RootContent {
  return paragraph([{ type: 'html', value }]);
}

function tagsOf({ name, attributes }: MdxElement, end = ''): { open: string; close: string } {
  const written = attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const value =
      typeof attribute.value === 'string' ? attribute.value.replace(/\s+/g, ' ').replaceAll('"', '&quot;') : null;
    return value === null ? ` ${attribute.name}` : ` ${attribute.name}="${value}"`;
  });
  return { open: `<${name}${written.join('')}${end}>`, close: `</${name}>` };
}
