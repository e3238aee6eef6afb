import { decodeHTMLAttribute } from 'entities';
import { type ChildNode, parse } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** Gives the rules of a style sheet that an exported page can use before it hydrates, in their order. */
export type PageStyles = (html: string) => string;

/** What an element must be or have for a selector to apply: a tag, a class or a `data-` attribute, by name. */
interface Needs {
  tags: string[];
  classes: string[];
  attributes: string[];
}

/** The same as a page has it; `words` are those of its own scripts, which may set or make each of them. */
type Names = Record<keyof Needs | 'words', ReadonlySet<string>>;

/** A piece of a style sheet: text that every page has, a rule, or a group of pieces such as `@media`. */
type Piece =
  | string
  | { selectors: { text: string; needs: Needs }[]; pieces: Piece[] }
  | { head: string; pieces: Piece[]; staysEmpty: boolean };

const nothing: Needs = { tags: [], classes: [], attributes: [] };

/**
 * Reads a style sheet once, to give each page the part that it uses; the whole of it comes with the scripts.
 *
 * A rule is used where all tags, classes and `data-` attributes of one of its selectors occur in the page: on an
 * element, or in a text of one of the page's own scripts, which may set them. What stands within `:is()`, `:not()`
 * and the like is not asked for. So what is left out could not have applied.
 */
export function readPageStyles(css: string): PageStyles {
  const pieces = parse(css).nodes.flatMap((node) => pieceOf(node, false));
  return (html) => print(pieces, namesIn(html));
}

function pieceOf(node: ChildNode, isStep: boolean): Piece[] {
  if (node.type === 'comment') return [];
  if (node.type === 'decl') return [`${node.toString()};`];
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, needs: isStep ? nothing : needsOf(text) }));
    // Minifiers leave some declarations several times.
    const pieces = node.nodes.flatMap((each) => pieceOf(each, false));
    return [{ selectors, pieces: pieces.filter((piece, index) => piece !== pieces[index - 1]) }];
  }
  const head = `@${node.name} ${node.params}`.trimEnd();
  if (!node.nodes) return [`${head};`];
  // The rules of keyframes are named by percentages.
  const pieces = node.nodes.flatMap((each) => pieceOf(each, node.name.endsWith('keyframes')));
  // The first mention of a layer decides on its rank.
  return [{ head, pieces, staysEmpty: node.name === 'layer' }];
}

function needsOf(selector: string): Needs {
  const needs: Needs = { tags: [], classes: [], attributes: [] };
  for (const { nodes } of selectorParser().astSync(selector).nodes) {
    for (const node of nodes) {
      if (node.type === 'tag') needs.tags.push(node.value.toLowerCase());
      else if (node.type === 'class') needs.classes.push(node.value);
      else if (node.type === 'attribute' && node.attribute.startsWith('data-')) needs.attributes.push(node.attribute);
    }
  }
  return needs;
}

function namesIn(html: string): Names {
  const [tags, classes, attributes, words] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const markup = html.replaceAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (tag, type: string, text: string) => {
    if (!type.includes('application/')) {
      for (const word of text.split(/[\s"'`]+/)) words.add(word);
      // `dataset.doneSteps` is `data-done-steps`.
      for (const [name] of text.matchAll(/[A-Za-z]\w*/g)) {
        words.add(`data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
      }
    }
    return tag.slice(0, tag.indexOf('>') + 1);
  });
  for (const [, name = ''] of markup.matchAll(/<([a-z][\w-]*)/gi)) tags.add(name.toLowerCase());
  for (const [, name = ''] of markup.matchAll(/ (data-[\w-]+)/g)) attributes.add(name);
  for (const [, text = ''] of markup.matchAll(/ class="([^"]*)"/g)) {
    for (const name of decodeHTMLAttribute(text).split(/\s+/)) classes.add(name);
  }
  return { tags, classes, attributes, words };
}

function isUsed(needs: Needs, names: Names): boolean {
  const kinds = ['tags', 'classes', 'attributes'] as const;
  return kinds.every((kind) => needs[kind].every((name) => names[kind].has(name) || names.words.has(name)));
}

function print(pieces: Piece[], names: Names): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('selectors' in piece) {
      const used = piece.selectors.filter(({ needs }) => isUsed(needs, names));
      if (used.length > 0) text += `${used.map((each) => each.text).join()}{${print(piece.pieces, names)}}`;
    } else {
      const inner = print(piece.pieces, names);
      if (inner !== '' || piece.staysEmpty) text += `${piece.head}{${inner}}`;
    }
  }
  return text;
}
