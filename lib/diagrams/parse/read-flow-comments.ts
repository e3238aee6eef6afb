import type { Problem } from '@/lib/problem';
import { isPartComment } from './part-comment';

/** A piece of a comment with its place; line and column are 1-based. */
export interface Word {
  text: string;
  line: number;
  column: number;
}

/** A step as the author wrote it: `2. LB -> VM1, VM2: Proxy`. */
export interface WrittenStep {
  /** The line without its number, to be quoted. */
  text: string;
  number: number;
  line: number;
  column: number;
  from: Word[];
  to: Word[];
  label: Word | null;
  /** What happens in it, in a sentence: what stands after ` | `. */
  sentence: string | null;
}

/** A flow as the author wrote it, before anything in it is looked up in the diagram. */
export interface WrittenFlow {
  title: Word;
  /** Titles that it had before. */
  formerTitles: Word[];
  note: string | null;
  steps: WrittenStep[];
}

/** A comment of a source, without its `%%`. */
export interface Comment extends Word {
  /** The line is the last of a run of comments. */
  last: boolean;
}

const stepPattern =
  /^(?<number>\d+)[.)]\s*(?<from>[^\s:][^:]*?)\s*(?:-{1,2}>|→)\s*(?<to>[^\s:][^:]*?)\s*(?::\s*(?<label>.*\S)\s*)?$/d;

/**
 * Reads flows from the comments of a Mermaid source:
 *
 *     %% flow: First page load
 *     %%   formerly: A title that it had before, so that its old address leads to it
 *     %%   note: an optional remark
 *     %%   1. User -> Vercel: Initial Page Request | The browser asks Vercel for the page.
 *     %%   2. LB -> VM1, VM2: Proxy
 *
 * A flow ends where its run of comments ends.
 *
 * @param nodeIds by which a step that stands outside of a flow is told from a sentence with an arrow in it
 */
export function readFlowComments(
  source: string,
  file: string,
  nodeIds: Set<string>,
): { flows: WrittenFlow[]; problems: Problem[] } {
  const flows: WrittenFlow[] = [];
  const problems: Problem[] = [];
  let flow: WrittenFlow | null = null;
  for (const comment of commentsOf(source)) {
    const title = /^flow\s*:(?<rest>.*)$/i.exec(comment.text)?.groups?.rest?.trim();
    if (title !== undefined) {
      flow = { title: { ...comment, text: title }, formerTitles: [], note: null, steps: [] };
      flows.push(flow);
    } else if (isPartComment(comment.text)) {
      flow = null;
    } else if (flow || isStep(comment, nodeIds)) {
      const problem = flow ? addLine(flow, comment) : strayStep;
      if (problem) problems.push({ file, line: comment.line, column: comment.column, ...problem });
    }
    if (comment.last) flow = null;
  }
  return { flows, problems };
}

/** Whether a comment names nodes at both sides of its arrow, as only a step does. */
function isStep(comment: Comment, nodeIds: Set<string>): boolean {
  const step = readStep(comment);
  return step !== null && [step.from, step.to].every((ends) => ends.some(({ text }) => nodeIds.has(text)));
}

type Fault = Pick<Problem, 'reason' | 'fix'>;

const strayStep: Fault = {
  reason: 'This step belongs to no flow.',
  fix: 'Put a line `%% flow: Title` above the first step, and no empty line between the steps of a flow.',
};

/** Adds a line to the flow it stands in, or says why it cannot be read. */
function addLine(flow: WrittenFlow, comment: Comment): Fault | null {
  const note = /^note\s*:(?<rest>.*)$/i.exec(comment.text)?.groups?.rest?.trim();
  if (note !== undefined) return addNote(flow, note);
  const former = /^formerly\s*:(?<rest>.*)$/i.exec(comment.text)?.groups?.rest?.trim();
  if (former !== undefined) return addFormerTitle(flow, { ...comment, text: former });
  const step = readStep(comment);
  if (step) {
    flow.steps.push(step);
    return null;
  }
  const form = '`1. From -> To: Label`';
  if (/^\d/.test(comment.text)) {
    const reason = `The step \`${comment.text}\` cannot be read.`;
    return {
      reason,
      fix: `Write it as ${form}, or \`1. From -> To1, To2\` where any one of several may be taken.`,
    };
  }
  return {
    reason: `\`${comment.text}\` is neither a step nor a note of the flow "${flow.title.text}".`,
    fix: `Write a step as ${form} and a remark as \`note: …\`, or put an empty line between the flow and other comments.`,
  };
}

function addFormerTitle(flow: WrittenFlow, title: Word): Fault | null {
  if (title.text === '') {
    const fix = 'Write the title that the flow had before after `formerly:`, or remove the line.';
    return { reason: 'The former title is empty.', fix };
  }
  flow.formerTitles.push(title);
  return null;
}

function addNote(flow: WrittenFlow, note: string): Fault | null {
  if (note === '') return { reason: 'The note is empty.', fix: 'Write the remark after `note:`, or remove the line.' };
  if (flow.note !== null) {
    const reason = `The flow "${flow.title.text}" has a second note.`;
    return { reason, fix: 'Put the whole remark on one line that begins with `note:`.' };
  }
  flow.note = note;
  return null;
}

function readStep(comment: Comment): WrittenStep | null {
  const { arrow, sentence } = splitSentence(comment.text);
  const match = stepPattern.exec(arrow);
  const { number, from, to, label } = match?.groups ?? {};
  const places = match?.indices?.groups;
  if (!number || !from || !to || !places?.from || !places.to) return null;
  const wordAt = (text: string, offset: number): Word => ({
    text,
    line: comment.line,
    column: comment.column + offset,
  });
  const ends = { from: wordsIn(wordAt(from, places.from[0])), to: wordsIn(wordAt(to, places.to[0])) };
  if ([...ends.from, ...ends.to].some(({ text }) => text === '')) return null;
  return {
    text: arrow.slice(places.from[0]),
    number: Number(number),
    line: comment.line,
    column: comment.column,
    ...ends,
    label: label && places.label ? wordAt(label, places.label[0]) : null,
    sentence,
  };
}

/** The arrow of a step, and the sentence after the first ` | `; no label of Mermaid has a bar in it. */
function splitSentence(text: string): { arrow: string; sentence: string | null } {
  const bar = / \|(?: |$)/.exec(text);
  if (!bar) return { arrow: text, sentence: null };
  return { arrow: text.slice(0, bar.index).trimEnd(), sentence: text.slice(bar.index + 2).trim() || null };
}

/** `VM1, VM2` → both, each at its place. */
function wordsIn({ text, line, column }: Word): Word[] {
  let offset = 0;
  return text.split(',').map((part) => {
    const start = offset + part.length - part.trimStart().length;
    offset += part.length + 1;
    return { text: part.trim(), line, column: column + start };
  });
}

/** All comments with text, but not Mermaid's directives (`%%{`). */
export function commentsOf(source: string): Comment[] {
  const lines = source.split(/\r\n?|\n/);
  const pattern = /^(\s*%%\s*)(?!\{)(.*?)\s*$/;
  return lines.flatMap((line, index): Comment[] => {
    const [, start, text] = pattern.exec(line) ?? [];
    if (start === undefined || !text || line.trimStart().startsWith('%%{')) return [];
    const last = !/^\s*%%/.test(lines[index + 1] ?? '');
    return [{ text, line: index + 1, column: start.length + 1, last }];
  });
}
