import type { Nodes, Parents, Root, Text } from 'mdast';
import { escapePattern } from '@/lib/text/escape-pattern';
import { isElement } from './mdx-elements';
import type { Term } from './model';

/** A place of a text that is a term. */
export interface TermMatch {
  term: Term;
  /** The form of the record that it is: "load balancers". */
  form: string;
  start: number;
  end: number;
}

/** Text of a page's prose, in its order. */
export interface ProseText {
  node: Text;
  parent: Parents;
}

/** All ways in which the guide writes a term. */
export function formsOf({ term, forms }: Term): string[] {
  return [term, ...forms];
}

/**
 * Makes the function that finds terms in a text, as whole words and the longest first. A form that the record
 * writes in lower case is found at the start of sentences too; one with capitals is found as it is written.
 */
export function termFinder(terms: Term[]): (text: string) => TermMatch[] {
  const forms = terms
    .flatMap((term) => formsOf(term).map((form) => ({ term, form })))
    .toSorted((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${forms.map(({ form }) => `(${patternOf(form)})`).join('|')})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): TermMatch[] => {
      const found = forms[match.slice(1).findIndex((group) => group !== undefined)];
      return found ? [{ ...found, start: match.index, end: match.index + match[0].length }] : [];
    });
}

function patternOf(form: string): string {
  const escaped = escapePattern(form).replaceAll(/\s+/g, '\\s+');
  if (form !== form.toLowerCase()) return escaped;
  return escaped.replaceAll(/(?<=^|\\s\+)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Not prose: what leads somewhere already, what names a part of the page, and code. */
const notProse = new Set(['heading', 'link', 'linkReference', 'definition', 'inlineCode', 'code']);

/** The texts of a tree in which terms are marked: all but headings, links, cards, code and the heads of tables. */
export function proseTexts(tree: Root): ProseText[] {
  const texts: ProseText[] = [];
  function walk(node: Nodes): void {
    if (notProse.has(node.type) || !('children' in node)) return;
    if (isElement(node) && node.name === 'LinkCard') return;
    const children = node.type === 'table' ? node.children.slice(1) : node.children;
    for (const child of children) {
      if (child.type === 'text') texts.push({ node: child, parent: node });
      else walk(child);
    }
  }
  walk(tree);
  return texts;
}
