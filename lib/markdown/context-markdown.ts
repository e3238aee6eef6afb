import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { AssistantContext, Guide } from '@/lib/content/model';
import { pageAt } from '@/lib/content/page-at';
import { headingId } from '@/lib/content/remark-headings';
import { link, paragraph, text } from '@/lib/content/markdown-nodes';
import { markdownPrinter } from './page-markdown';
import { pageTree } from './page-tree';

/**
 * Rules for an AI assistant as Markdown, as short as they can be: the sections of a context below headings that
 * link to where they come from, without diagrams and other links, and with versions.
 *
 * @param changed the day of the last change to their pages, `2026-03-01`, or null where it is not known
 */
export function contextMarkdown(context: AssistantContext, guide: Guide, changed: string | null): string {
  const { name, url } = guide.site;
  const sections = context.sections.flatMap((address) => sectionOf(address, guide));
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(context.title)] },
      paragraph([
        text('Follow these rules when you write or review code. They are those of the '),
        link(`${url}/`, name),
        text(changed ? `, last changed on ${changed}.` : '.'),
      ]),
      ...sections,
    ],
  };
  return markdownPrinter.stringify(root);
}

/** A section from its heading to the next one that is no smaller, as the second level of a text. */
function sectionOf(address: string, guide: Guide): RootContent[] {
  const [path = '', fragment] = address.split('#');
  const page = pageAt(guide, path);
  if (!page) throw new Error(`There is no page ${path}; npm run check says where`);
  const { children } = pageTree(page, {
    guide,
    withVersions: true,
    leaveOut: ['Diagram', 'FlowStrip', 'StrategyFigures', 'GrowthPath', 'CopyContext'],
    readDiagram: (id) => {
      throw new Error(`The diagram ${id} is not read`);
    },
  });
  const start = children.findIndex((node) => node.type === 'heading' && headingId(node) === fragment);
  const first = children[start];
  if (first?.type !== 'heading') throw new Error(`There is no heading ${address}; npm run check says where`);
  const length = children.slice(start + 1).findIndex((node) => node.type === 'heading' && node.depth <= first.depth);
  const section: Root = { type: 'root', children: children.slice(start, length < 0 ? undefined : start + 1 + length) };
  const offset = first.depth - 2;
  visit(section, (node, index, parent) => {
    if (node.type === 'heading') node.depth = (node.depth - offset) as Heading['depth'];
    if (node.type !== 'link' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  const [, ...rules] = section.children;
  const title = link(`${guide.site.url}${address}`, toString(first));
  return [{ type: 'heading', depth: 2, children: [title] }, ...rules];
}
