import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codeLanguages, readCodeMeta } from '@/lib/content/code-fence';
import { isComment, isElement, type MdxElement } from '@/lib/content/mdx-elements';
import { readMdx } from '@/lib/content/parse-mdx';
import { componentOf } from '@/lib/content/vocabulary';

/** A body that can be parsed and holds nothing but what pages know, and what had to be left out for it. */
interface Settled {
  body: string;
  /** What is left out, as it was written, each with what became of it. */
  leftOut: { text: string; what: string }[];
}

/** A change of the characters from one place to another. */
interface Edit {
  from: number;
  to: number;
  by: string;
  what: string;
}

/** More faults than this in one page are no slips: it is left as it is, for the check to tell. */
const most = 500;

/**
 * Makes what is left in a converted page readable here, whatever it is: signs that begin no tag become text, code of
 * JSX is left out, tags and attributes that pages do not know are taken off what stands in them.
 */
export function settleBody(body: string): Settled {
  const settled: Settled = { body, leftOut: [] };
  for (let round = 0; round < most; round += 1) {
    const read = readMdx(settled.body);
    const edits =
      'tree' in read ? editsOf(read.tree, settled.body) : [editOfFault(settled.body, read.line, read.column)];
    const own = edits.filter((edit) => edit !== null);
    if (own.length === 0) break;
    for (const { from, to, by, what } of own.toSorted((a, b) => b.from - a.from)) {
      settled.leftOut.push({ text: settled.body.slice(from, to), what });
      settled.body = settled.body.slice(0, from) + by + settled.body.slice(to);
    }
  }
  return settled;
}

/** The sign at a fault of MDX, made text; null where there is none. */
function editOfFault(body: string, line: number, column: number): Edit | null {
  const lines = body.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const text = lines[line - 1] ?? '';
  const code = /^(?:import|export)\b/.exec(text);
  if (code) {
    const end = body.indexOf('\n\n', start);
    return { from: start, to: end < 0 ? body.length : end, by: '', what: 'code of JSX' };
  }
  const signs = [...text.matchAll(/(?<!\\)[<{]/g)].map(({ index }) => index);
  const at = signs.findLast((index) => index < column) ?? signs[0];
  if (at !== undefined) return editOfSign(body, start + at);
  const before = /(?<!\\)[<{](?=[^<{]*$)/.exec(body.slice(0, start));
  return before ? editOfSign(body, before.index) : null;
}

function editOfSign(body: string, at: number): Edit {
  const sign = body.charAt(at);
  const end = /^[<{][^\s<{]*/.exec(body.slice(at))?.[0].length ?? 1;
  const rest = body.slice(at + 1, at + end);
  return { from: at, to: at + end, by: (sign === '<' ? '&lt;' : '\\{') + rest, what: 'is text now' };
}

/** What to change in a tree so that all of it is known here. */
function editsOf(tree: Nodes, body: string): Edit[] {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (node.type === 'mdxjsEsm') edits.push({ from, to, by: '', what: 'code of JSX' });
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node)) {
      edits.push({ from, to: from + 1, by: '\\{', what: `${body.slice(from, to).split('\n')[0]} is text now` });
    }
    if (node.type === 'root') edits.push(...editsOfIndents(node, body));
    if (node.type === 'code') edits.push(...editsOfCode(node.lang ?? null, node.meta ?? null, body, from));
    if (isElement(node)) edits.push(...editsOfElement(node, body, from, to));
  });
  return edits;
}

/**
 * Indents that make nothing here: text as far to the right as code would be, and what stands below a list and not in
 * it.
 */
function editsOfIndents({ children }: Root, body: string): Edit[] {
  return children.flatMap((node, index): Edit[] => {
    const { line, column = 1, offset = 0 } = node.position?.start ?? {};
    const before = children[index - 1];
    const content = before?.type === 'list' ? (before.children.at(-1)?.children[0]?.position?.start.column ?? 1) : 1;
    const start = before?.position?.start.column ?? 1;
    const isBelow = before?.type === 'list' && column > start && column < content;
    if (line === undefined || (!isBelow && !(node.type === 'paragraph' && column > 4))) return [];
    const from = offset - (column - 1);
    const to = node.position?.end.offset ?? from;
    const edits = isBelow
      ? [...body.slice(from, to).matchAll(/^/gm)].map(({ index: at }) => ({
          from: from + at,
          to: from + at,
          by: ' '.repeat(content - column),
        }))
      : [...body.slice(from, to).matchAll(/^[ \t]+/gm)].map(({ 0: indent, index: at }) => ({
          from: from + at,
          to: from + at + indent.length,
          by: '',
        }));
    return edits.map((edit) => ({ ...edit, what: '' }));
  });
}

function editsOfCode(lang: string | null, meta: string | null, body: string, from: number): Edit[] {
  const [line = ''] = body.slice(from).split('\n');
  const edits: Edit[] = [];
  if (lang !== null && lang !== 'mermaid' && !codeLanguages.includes(lang.toLowerCase())) {
    const at = from + line.indexOf(lang);
    edits.push({ from: at, to: at + lang.length, by: 'text', what: `the language ${lang} of code` });
  }
  for (const word of readCodeMeta(meta)
    .rest.split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)) {
    const at = line.indexOf(` ${word}`);
    if (at >= 0)
      edits.push({ from: from + at, to: from + at + word.length + 1, by: '', what: `${word} behind a language` });
  }
  return edits;
}

function editsOfElement(element: MdxElement, body: string, from: number, to: number): Edit[] {
  const rule = componentOf(element.name);
  const attributes = element.attributes.map(({ position }) => position?.end.offset ?? 0);
  const open = body.indexOf('>', Math.max(from, ...attributes)) + 1;
  if (!rule) {
    const close = body.slice(0, to).lastIndexOf('</');
    const what = `the tag <${element.name ?? ''}>`;
    const edits: Edit[] = [{ from, to: open, by: '', what }];
    if (close >= open) edits.push({ from: close, to, by: '', what: '' });
    return edits;
  }
  return element.attributes.flatMap((attribute): Edit[] => {
    const [start, end] = [attribute.position?.start.offset, attribute.position?.end.offset];
    if (start === undefined || end === undefined) return [];
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const known = attribute.type === 'mdxJsxAttribute' && Object.hasOwn(rule.attributes, name);
    const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
    const isNumber = rule.attributes[name]?.kind === 'number';
    const fits = !isNumber || (typeof attribute.value === 'string' && /^\d+$/.test(attribute.value));
    if (known && (isText || attribute.value === null) && fits) return [];
    const space = /\s$/.test(body.slice(0, start)) ? 1 : 0;
    return [{ from: start - space, to: end, by: '', what: `${body.slice(start, end)} of <${element.name}>` }];
  });
}
