import type { Problem } from '@/lib/problem';
import { brokenLists, brokenParts, brokenStarts, isUnderstood } from '../broken-markdown';
import { foreignParts, foreignStarts } from '../foreign-syntax';
import { headingPlace } from '../heading-ids';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';
import { textBlocks, type TextBlock } from '../text-blocks';
import type { TextFault } from '../text-fault';

/**
 * What would be printed as it stands, though its author meant something by it: syntax of MkDocs, Docusaurus, GitHub and
 * Obsidian that has no meaning here, and Markdown that is not whole.
 */
export function checkText({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody((page) => textBlocks(page).flatMap((block) => checkBlock(page, block)));

const partFaults = [...brokenParts, ...foreignParts].map((fault) => ({
  fault,
  pattern: new RegExp(fault.pattern, `g${fault.pattern.flags}`),
}));

function checkBlock(page: Page, block: TextBlock): Problem[] {
  const { text, offset } = block;
  const found = new Map<number, Problem>();
  const add = (at: number, { reason, fix }: TextFault, match: RegExpExecArray) => {
    // What begins at one character is one fault: the first in the tables, which go from the special to the general.
    if (found.has(at)) return;
    const problem = problemAt(page, offset + at, reason(match), fix(match));
    // The id of a heading comes of its words.
    const breaks = block.node.type === 'heading' ? [headingPlace(page.file, block.node)] : [];
    found.set(at, { ...problem, breaks });
  };
  if (block.node.type === 'paragraph') {
    for (const { at, fault, match } of faultsAtStarts(block)) add(at, fault, match);
  }
  const taken: [from: number, to: number][] = [];
  for (const { fault, pattern } of partFaults) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (isUnderstood(match[0]) || taken.some(([start, end]) => from < end && to > start)) continue;
      taken.push([from, to]);
      add(from, fault, match);
    }
  }
  return [...found.values()];
}

/** Faults at the beginning of a paragraph, and of its lines where these were meant as the items of a list. */
function faultsAtStarts({ text }: TextBlock): { at: number; fault: TextFault; match: RegExpExecArray }[] {
  const lines = linesOf(text);
  const found = [];
  for (const fault of [...brokenStarts, ...foreignStarts]) {
    const match = fault.pattern.exec(text);
    if (match?.index === 0) found.push({ at: 0, fault, match });
  }
  for (const fault of brokenLists) {
    const matches = lines.flatMap(({ at, line }) => {
      const match = fault.pattern.exec(line);
      return match ? [{ at, fault, match }] : [];
    });
    if (matches.length > 1) found.push(...matches.slice(0, 1));
  }
  for (const { at, line } of lines.slice(1)) {
    for (const fault of brokenStarts.slice(0, 1)) {
      const match = fault.pattern.exec(line);
      if (match) found.push({ at, fault, match });
    }
  }
  return found;
}

/** The lines of a text without their indents and the `>` of quotes, each with its place in the text. */
function linesOf(text: string): { at: number; line: string }[] {
  let start = 0;
  return text.split('\n').map((whole, index) => {
    const indent = index === 0 ? 0 : (/^[\s>]*/.exec(whole)?.[0].length ?? 0);
    const at = start + indent;
    start += whole.length + 1;
    return { at, line: whole.slice(indent) };
  });
}

/** A problem at a character of a page's body, by its number. */
function problemAt({ file, body }: Page, offset: number, reason: string, fix: string): Problem {
  const before = body.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason, fix };
}
