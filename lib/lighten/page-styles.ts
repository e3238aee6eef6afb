import { decodeHTMLAttribute } from 'entities';
import { type ChildNode, parse } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** Gives the rules of a style sheet that an exported page can use before it hydrates, in their order. */
export type PageStyles = (html: string) => string;

/** A piece of a style sheet: text that every page has, a rule, or a group of pieces such as `@media`. */
type Piece =
  | string
  | { selectors: { text: string; classes: string[] }[]; pieces: Piece[] }
  | { head: string; pieces: Piece[]; staysEmpty: boolean };

/**
 * Reads a style sheet once, to give each page the part that it uses; the whole of it comes with the scripts.
 *
 * A rule is used where all classes of one of its selectors occur in the page: on an element, or in a text of one of
 * the page's own scripts, which may set them. Classes within `:is()`, `:not()` and the like, attributes and tags are
 * not asked for. So what is left out could not have applied.
 */
export function readPageStyles(css: string): PageStyles {
  const pieces = parse(css).nodes.flatMap((node) => pieceOf(node, false));
  return (html) => print(pieces, classesIn(html));
}

function pieceOf(node: ChildNode, isStep: boolean): Piece[] {
  if (node.type === 'comment') return [];
  if (node.type === 'decl') return [`${node.toString()};`];
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, classes: isStep ? [] : classesOf(text) }));
    return [{ selectors, pieces: node.nodes.flatMap((each) => pieceOf(each, false)) }];
  }
  const head = `@${node.name} ${node.params}`.trimEnd();
  if (!node.nodes) return [`${head};`];
  // The rules of keyframes are named by percentages.
  const pieces = node.nodes.flatMap((each) => pieceOf(each, node.name.endsWith('keyframes')));
  // The first mention of a layer decides on its rank.
  return [{ head, pieces, staysEmpty: node.name === 'layer' }];
}

/** The classes that an element and those around it must have for a selector to apply. */
function classesOf(selector: string): string[] {
  const parsed = selectorParser().astSync(selector);
  return parsed.nodes.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'class' ? [node.value] : [])));
}

/** All that may be the class of an element of the page. */
function classesIn(html: string): Set<string> {
  const classes = new Set<string>();
  const add = (text: string, separator: RegExp) => {
    for (const name of text.split(separator)) classes.add(name);
  };
  const markup = html.replaceAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes: string, text: string) => {
    if (!attributes.includes('application/')) add(text, /[\s"'`]+/);
    return '';
  });
  for (const [, text = ''] of markup.matchAll(/ class="([^"]*)"/g)) add(decodeHTMLAttribute(text), /\s+/);
  return classes;
}

function print(pieces: Piece[], classes: ReadonlySet<string>): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('selectors' in piece) {
      const used = piece.selectors.filter((selector) => selector.classes.every((name) => classes.has(name)));
      if (used.length > 0) text += `${used.map((selector) => selector.text).join()}{${print(piece.pieces, classes)}}`;
    } else {
      const inner = print(piece.pieces, classes);
      if (inner !== '' || piece.staysEmpty) text += `${piece.head}{${inner}}`;
    }
  }
  return text;
}
