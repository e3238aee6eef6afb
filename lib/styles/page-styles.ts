import { decodeHTMLAttribute } from 'entities';
import { type ChildNode, parse, type Root } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { escapePattern } from '@/lib/text/escape-pattern';

/** Gives the rules of a style sheet that an exported page can use before it hydrates, in their order. */
export type PageStyles = (html: string) => string;

/** A name that a page must have for a selector to apply to anything in it. */
interface NeededName {
  kind: 'tags' | 'bareTags' | 'classes' | 'attributes' | 'values' | 'types';
  name: string;
}

/** What a selector needs of a page: names, and of the alternatives of `:is()` and its like one that is met. */
type Need = NeededName | { anyOf: Need[][] };

/**
 * The names that a page has, bare tags being those without a class, values as `role=tab`; `words` are those of its own
 * scripts, which may set or make each of them.
 */
interface Names extends Record<NeededName['kind'], ReadonlySet<string>> {
  words: ReadonlySet<string>[];
}

/**
 * A piece of a style sheet: text that every page has, a custom property, a rule, or a group of pieces such as `@media`.
 */
type Piece =
  | string
  | { property: string; text: string }
  | { selectors: { text: string; needs: Need[] }[]; pieces: Piece[] }
  | { head: string; defines: string | null; pieces: Piece[]; staysEmpty: boolean };

/** Parts that browsers give to fields of certain types alone, with the beginning of the type. */
const fieldParts: [part: RegExp, type: string][] = [
  [/^::-webkit-(?:date|calendar)/, 'date'],
  [/^::-webkit-(?:inner|outer)-spin/, 'number'],
  [/^::-webkit-search/, 'search'],
  [/^::file-selector/, 'file'],
];

/**
 * Reads a style sheet once, to give each page the part that it uses; the whole of it comes with the scripts.
 *
 * A rule is used where all tags, classes, roles, `data-` and `aria-` attributes of one of its selectors occur in the
 * page: on an element, or in a text of one of the page's own scripts, which may set them. Of `:is()`, `:where()` and
 * `:has()` one alternative must; what `:not()` says is not asked for. Custom properties and keyframes are used where
 * the rest, or the page itself, names them. So what is left out could not have applied.
 */
export function readPageStyles(css: string): PageStyles {
  const sheet = parse(css);
  const pieces = sheet.nodes.flatMap((node) => pieceOf(node, false));
  const mention = mentionOf(sheet);
  // All pages have the same scripts.
  const known = new Map<string, ReadonlySet<string>>();
  const readWords: typeof wordsIn = (text) => {
    const words = known.get(text) ?? wordsIn(text);
    known.set(text, words);
    return words;
  };
  return (html) => {
    const used = usedPieces(pieces, namesIn(html, readWords));
    const mentioned = new Set(`${print(used, null)}${html}`.match(mention));
    return print(used, mentioned);
  };
}

/** A custom property where it is read or set by a script; the name of keyframes of the sheet. */
function mentionOf(sheet: Root): RegExp {
  const names: string[] = [];
  sheet.walkAtRules(/keyframes$/, ({ params }) => {
    names.push(escapePattern(params));
  });
  const keyframes = names.length > 0 ? `|(?<![\\w-])(?:${names.join('|')})(?![\\w-])` : '';
  return new RegExp(`--[\\w-]+(?![\\w-]*\\s*:)${keyframes}`, 'g');
}

function pieceOf(node: ChildNode, isStep: boolean): Piece[] {
  if (node.type === 'comment') return [];
  if (node.type === 'decl') {
    const text = `${node.toString()};`;
    return [node.prop.startsWith('--') ? { property: node.prop, text } : text];
  }
  if (node.type === 'rule') {
    const selectors = node.selectors.map((text) => ({ text, needs: isStep ? [] : needsOf(text) }));
    // Minifiers leave some declarations several times.
    const pieces = node.nodes.flatMap((each) => pieceOf(each, false));
    return [{ selectors, pieces: pieces.filter((piece, index) => piece !== pieces[index - 1]) }];
  }
  const head = `@${node.name} ${node.params}`.trimEnd();
  if (!node.nodes) return [`${head};`];
  const isKeyframes = node.name.endsWith('keyframes');
  // The rules of keyframes are named by percentages.
  const pieces = node.nodes.flatMap((each) => pieceOf(each, isKeyframes));
  const defines = isKeyframes || node.name === 'property' ? node.params : null;
  // The first mention of a layer decides on its rank.
  return [{ head, defines, pieces, staysEmpty: node.name === 'layer' }];
}

function needsOf(selector: string): Need[] {
  return selectorParser()
    .astSync(selector)
    .nodes.flatMap(({ nodes }) => nodes.flatMap(needOf));
}

function needOf(node: selectorParser.Node): Need[] {
  if (node.type === 'tag') {
    const isBare = node.next()?.toString() === ':not([class])';
    return [{ kind: isBare ? 'bareTags' : 'tags', name: node.value.toLowerCase() }];
  }
  if (node.type === 'class') return [{ kind: 'classes', name: node.value }];
  if (node.type === 'attribute') {
    const { attribute, operator, value } = node;
    if (!/^(?:data-|aria-|role$)/.test(attribute)) return [];
    return [
      operator === '=' ? { kind: 'values', name: `${attribute}=${value}` } : { kind: 'attributes', name: attribute },
    ];
  }
  if (node.type !== 'pseudo') return [];
  if (/^:(?:is|where|has)$/.test(node.value)) return [{ anyOf: node.nodes.map(({ nodes }) => nodes.flatMap(needOf)) }];
  return fieldParts.filter(([part]) => part.test(node.value)).map(([, name]) => ({ kind: 'types', name }));
}

/** What the text of a script may set or make: its words, and the names that it gives to data attributes. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set(text.split(/[\s"'`]+/));
  // `dataset.doneSteps` is `data-done-steps`, `ariaSort` is `aria-sort`.
  for (const [name] of text.matchAll(/[A-Za-z]\w*/g)) {
    const dashed = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    words.add(dashed).add(`data-${dashed}`);
  }
  return words;
}

function namesIn(html: string, readWords: typeof wordsIn): Names {
  const tags = new Set<string>();
  const bareTags = new Set<string>();
  const classes = new Set<string>();
  const attributes = new Set<string>();
  const values = new Set<string>();
  const types = new Set<string>();
  const words: ReadonlySet<string>[] = [];
  const markup = html.replaceAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (tag, type: string, text: string) => {
    if (!type.includes('application/')) words.push(readWords(text));
    return tag.slice(0, tag.indexOf('>') + 1);
  });
  for (const [, name = ''] of markup.matchAll(/<([a-z][\w-]*)/gi)) tags.add(name.toLowerCase());
  for (const [, name = ''] of markup.matchAll(/<([a-z][\w-]*)(?![^>]* class=)/gi)) bareTags.add(name.toLowerCase());
  for (const [, name = '', value = ''] of markup.matchAll(/ ((?:data|aria)-[\w-]+|role)(?:="([^"]*)")?/g)) {
    attributes.add(name);
    values.add(`${name}=${decodeHTMLAttribute(value)}`);
  }
  for (const [, name = ''] of markup.matchAll(/ type="([a-z]+)/g)) types.add(name);
  for (const [, text = ''] of markup.matchAll(/ class="([^"]*)"/g)) {
    for (const name of decodeHTMLAttribute(text).split(/\s+/)) classes.add(name);
  }
  return { tags, bareTags, classes, attributes, values, types, words };
}

function isMet(need: Need, names: Names): boolean {
  if ('anyOf' in need) return need.anyOf.some((needs) => needs.every((each) => isMet(each, names)));
  // Of an attribute that scripts set, any value may come.
  const [set = ''] = need.name.split('=');
  return names[need.kind].has(need.name) || names.words.some((words) => words.has(set));
}

/** The pieces without the rules that apply to nothing in the page. */
function usedPieces(pieces: Piece[], names: Names): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (typeof piece === 'string' || 'property' in piece) return [piece];
    const inner = usedPieces(piece.pieces, names);
    if ('head' in piece) return inner.length > 0 || piece.staysEmpty ? [{ ...piece, pieces: inner }] : [];
    const selectors = piece.selectors.filter(({ needs }) => needs.every((need) => isMet(need, names)));
    return selectors.length > 0 ? [{ selectors, pieces: inner }] : [];
  });
}

/** Prints pieces, without definitions whose names are not `mentioned`; with all where that is null. */
function print(pieces: Piece[], mentioned: ReadonlySet<string> | null): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('property' in piece) {
      if (!mentioned || mentioned.has(piece.property)) text += piece.text;
    } else if ('selectors' in piece) {
      const inner = print(piece.pieces, mentioned);
      if (inner !== '') text += `${piece.selectors.map((each) => each.text).join()}{${inner}}`;
    } else if (!mentioned || !piece.defines || mentioned.has(piece.defines)) {
      const inner = print(piece.pieces, mentioned);
      // A definition does not mention itself.
      const head = mentioned || !piece.defines ? piece.head : '';
      if (inner !== '' || piece.staysEmpty) text += `${head}{${inner}}`;
    }
  }
  return text;
}
