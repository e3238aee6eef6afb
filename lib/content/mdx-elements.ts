import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from '@/lib/problem';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An element of a page with the element around it, if there is one. */
export interface PlacedElement {
  element: MdxElement;
  parent: MdxElement | null;
}

export function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * What stands in an element, without space, comments and the paragraphs that Markdown puts around an element
 * on a line of its own.
 */
export function contentOf(element: MdxElement): RootContent[] {
  return (element.children as RootContent[]).flatMap(function unwrap(node): RootContent[] {
    if (node.type === 'text' && node.value.trim() === '') return [];
    if (isComment(node)) return [];
    if (node.type === 'paragraph' && node.children.some(isElement)) return node.children.flatMap(unwrap);
    return [node];
  });
}

/** MDX has no other comment than `{/* … *\/}`. */
export function isComment(node: Nodes): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*\/\*.*\*\/\s*$/s.test(node.value)
  );
}

/** The text of an attribute, or null when it is not there or has no text. */
export function attributeOf(element: MdxElement, name: string): string | null {
  const attribute = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : null;
}

/** A problem at the start of a node, or of an attribute, of a page. */
export function problemAtNode(file: string, node: Pick<Nodes, 'position'>, reason: string, fix: string): Problem {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column, reason, fix };
}
