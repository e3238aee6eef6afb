import type { DiagramEdge, DiagramGraph, PartSentences } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { findStepEdges } from './flow-steps';
import type { DiagramSource } from './parse';
import { readPartComment, type PartKind } from './part-comment';
import { commentsOf, type Comment, type Word } from './read-flow-comments';

type Fault = Pick<Problem, 'reason' | 'fix'> & Partial<Pick<Problem, 'line' | 'column'>>;

const forms: Record<PartKind, string> = {
  node: '`%% node <id>: <one sentence>`',
  group: '`%% group <title>: <one sentence>`',
  edge: '`%% edge <from> -> <to>: <words>` or, for one of several, `%% edge <from> -> <to>: <label>: <words>`',
};

/**
 * Reads what the comments of a source say of single parts, and everything that is wrong with it:
 *
 *     %% node Redis: Holds the cache of the API and the queue of its background jobs.
 *     %% group Docker Compose: All containers of the backend, on one machine.
 *     %% edge Nginx -> API: passes requests on to
 *     %% edge Nginx -> API: Proxy #2: passes calls of the page on to
 */
export function findSentences(
  graph: DiagramGraph,
  { file, source }: DiagramSource,
): { sentences: PartSentences; problems: Problem[] } {
  const sentences: PartSentences = { nodes: {}, groups: {}, edges: {} };
  const problems: Problem[] = [];
  for (const comment of commentsOf(source)) {
    const read = readPartComment(comment.text);
    if (!read) continue;
    const fault =
      read.kind === 'edge'
        ? addEdge(sentences.edges, read.rest, wordIn(comment, read.rest, read.offset), graph)
        : addNamed(sentences, read.kind, read.rest, graph);
    if (fault) problems.push({ file, line: comment.line, column: comment.column + read.offset, ...fault });
  }
  return { sentences, problems };
}

function addNamed(sentences: PartSentences, kind: 'node' | 'group', rest: string, graph: DiagramGraph): Fault | null {
  const colon = rest.indexOf(':');
  const [name, sentence] = [rest.slice(0, colon).trim(), rest.slice(colon + 1).trim()];
  const known = kind === 'node' ? graph.nodes.map(({ id }) => id) : graph.groups.map(({ title }) => oneLine(title));
  const id =
    kind === 'node' ? name : graph.groups.find((group) => group.id === name || oneLine(group.title) === name)?.id;
  if (id === undefined || (kind === 'node' && !known.includes(id))) {
    const list = known.length > 0 ? `Its ${kind}s are ${known.join(', ')}.` : `It has no ${kind}s.`;
    return { reason: `There is no ${kind} \`${name}\` in this diagram.`, fix: `${didYouMean(name, known)}${list}` };
  }
  return add(
    kind === 'node' ? sentences.nodes : sentences.groups,
    id,
    sentence,
    `the ${kind} \`${name}\``,
    forms[kind],
  );
}

/** What stands after the ends is the words, or the label of an edge between them and then the words. */
function addEdge(edges: Record<string, string>, rest: string, word: Word, graph: DiagramGraph): Fault | null {
  const match = /^(?<from>[^:]*?)\s*(?:-{1,2}>|→)\s*(?<to>[^:]*?)\s*(?::\s*(?<after>.*))?$/d.exec(rest);
  const { from, to, after = '' } = match?.groups ?? {};
  const places = match?.indices?.groups;
  if (!from || !to || !places?.from || !places.to) {
    return { reason: `The edge \`${rest}\` cannot be read.`, fix: `Write it as ${forms.edge}.` };
  }
  const at = (text: string, offset: number): Word => ({ text, line: word.line, column: word.column + offset });
  const between = graph.edges.filter((edge) => edge.from === from && edge.to === to);
  const label = labelBefore(after, between);
  const words = label === null ? after : after.slice(label.length + 1).trim();
  const { edges: found, faults } = findStepEdges(
    {
      text: label === null ? `${from} -> ${to}` : `${from} -> ${to}: ${label}`,
      number: 1,
      line: word.line,
      column: word.column,
      from: [at(from, places.from[0])],
      to: [at(to, places.to[0])],
      label: label === null ? null : at(label.trim(), places.after?.[0] ?? 0),
      sentence: null,
    },
    graph,
  );
  const [fault] = faults;
  if (fault) return fault;
  const [id] = found;
  return id === undefined ? null : add(edges, id, words, `the edge \`${from} -> ${to}\``, forms.edge);
}

/** The label (with its `#2`) that a text begins with, of those that the edges have; null for none. */
function labelBefore(text: string, edges: DiagramEdge[]): string | null {
  const labels = edges.flatMap(({ label }) => (label === null ? [] : [oneLine(label)]));
  for (const label of labels.toSorted((a, b) => b.length - a.length)) {
    if (!text.startsWith(label)) continue;
    const rank = /^\s*(?:#\d+\s*)?(?=:)/.exec(text.slice(label.length));
    if (rank) return label + rank[0];
  }
  return null;
}

function add(to: Record<string, string>, id: string, text: string, what: string, form: string): Fault | null {
  if (text === '') return { reason: `Nothing is said of ${what}.`, fix: `Write it as ${form}, or remove the line.` };
  if (Object.hasOwn(to, id))
    return { reason: `Something else was said of ${what} before.`, fix: 'Keep one of the two lines.' };
  to[id] = text;
  return null;
}

function wordIn({ line, column }: Comment, text: string, offset: number): Word {
  return { text, line, column: column + offset };
}
