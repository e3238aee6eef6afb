import GithubSlugger from 'github-slugger';
import type { Code, Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { takeFigureWords } from '@/lib/diagrams/parse/figure-words';
import { blankComments } from '@/lib/diagrams/parse/locate';
import { slugPattern } from '@/lib/yaml/schema-parts';
import { readCodeMeta } from './code-fence';

/** A diagram whose source stands in a page, in a fence of the language `mermaid`. */
export interface FencedDiagram {
  /** `page-<page>/<name>`, so that it has an address as those of content/diagrams have. */
  id: string;
  source: string;
  /** What it is called unless its source says so: the heading that it stands under. */
  title: string;
  /** Where its first line stands in the page; both from 1. */
  line: number;
  column: number;
}

/**
 * Makes fences of the language `mermaid` the component `<Diagram>`, as GitHub, MkDocs and Docusaurus draw them.
 *
 * @param page the id of the page
 * @param pageTitle for what stands above all headings
 */
export function acceptDiagrams(tree: Root, page: string, pageTitle: string): FencedDiagram[] {
  const found: FencedDiagram[] = [];
  const slugger = new GithubSlugger();
  let heading = pageTitle;

  function walk(parent: Parent): void {
    for (const [index, node] of parent.children.entries()) {
      if (node.type === 'heading') heading = toString(node).replace(/\s*\[#[^\]]*\]\s*$/, '') || heading;
      if (node.type === 'code' && node.lang?.toLowerCase() === 'mermaid') replace(parent, index, node);
      else if ('children' in node) walk(node);
    }
  }

  function replace(parent: Parent, index: number, code: Code): void {
    const title = readCodeMeta(code.meta).title ?? heading;
    const { words, ownTitle } = takeFigureWords(blankComments(code.value));
    const name = slugger.slug(words.title || ownTitle || title);
    // Names of files are of plain letters, whatever the title is written in.
    const id = `page-${page}/${slugPattern.test(name) ? name : `diagram-${found.length + 1}`}`;
    const start = code.position?.start ?? { line: 1, column: 1 };
    found.push({ id, source: code.value, title, line: start.line + 1, column: start.column });
    const element: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: 'Diagram',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
      children: [],
      position: code.position,
    };
    const siblings: Nodes[] = parent.children;
    siblings[index] = element;
  }

  walk(tree);
  return found;
}
