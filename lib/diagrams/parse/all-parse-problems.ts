import type { Problem } from '@/lib/problem';
import { kindOf } from './diagram-kinds';
import { loadMermaid } from './load-mermaid';
import type { DiagramSource } from './parse';
import { problemOfParseError } from './parse-problems';

/** So many faults of one diagram are told at once. */
const most = 20;

/** Lines that open or close something, or are read together with others: without them the rest means something else. */
const structure =
  /^\s*(?:graph|flowchart|swimlane|end|alt|else|opt|loop|par|and|critical|option|break|rect|box|namespace|block|section|accDescr)\b|[{}]\s*$|@\{[^}]*$/;

/** Kinds whose lines can be read one without the other. */
const lined =
  /^(?:flowchart|diagram|(?:sequence|class|state|entity) diagram|user journey|pie chart|timeline|quadrant chart)$/;

/**
 * Everything that Mermaid cannot read in a source, in order: the line with a fault is taken out, and the rest is read
 * once more. A fault that another may have brought about is not told.
 *
 * @param error what Mermaid threw at the source as it is
 */
export async function parseProblems(
  error: unknown,
  source: string,
  input: Pick<DiagramSource, 'file'>,
): Promise<Problem[]> {
  const problems = [problemOfParseError(error, source, input)];
  const lines = source.split('\n');
  if (!lined.test(kindOf(source).name)) return problems;
  const mermaid = await loadMermaid();
  while (problems.length < most) {
    const last = problems.at(-1);
    const text = lines[(last?.line ?? 1) - 1];
    if (!last || text === undefined || !standsAlone(text, last)) break;
    lines[last.line - 1] = replacementOf(text, last.line);
    const rest = lines.join('\n');
    try {
      await mermaid.mermaidAPI.getDiagramFromText(rest);
      break;
    } catch (further) {
      if (!isOfSyntax(further)) break;
      const next = problemOfParseError(further, rest, input);
      if (next.line <= last.line) break;
      problems.push(next);
    }
  }
  return problems;
}

/** Whether the lines below mean the same without this one. */
function standsAlone(text: string, { line, reason }: Problem): boolean {
  const isQuoted = (text.match(/"/g) ?? []).length % 2 === 1;
  return line > 1 && !isQuoted && !structure.test(text) && !/closes nothing|group|block/.test(reason);
}

/** A group stays one, so that its `end` has something to close. */
function replacementOf(text: string, line: number): string {
  return /^\s*subgraph\b/.test(text) ? `subgraph fault_${line}` : '';
}

/** Whether Mermaid could not read the words, rather than found a contradiction in what they say. */
function isOfSyntax(error: unknown): boolean {
  return error instanceof Error && /^(?:Lexical|Lexer|Parse|Parsing) error|^Parsing failed/.test(error.message);
}
