import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { DiagramEdge, DiagramGraph } from '@/lib/diagrams/model/model';
import type { Word, WrittenStep } from './read-flow-comments';

type Fault = Pick<Problem, 'line' | 'column' | 'reason' | 'fix'>;

/** Finds the edges that a step means, in source order, or what is wrong with it. */
export function findStepEdges(step: WrittenStep, graph: DiagramGraph): { edges: string[]; faults: Fault[] } {
  const unknown = [...step.from, ...step.to].flatMap((word) => faultOfNode(word, graph) ?? []);
  if (unknown.length > 0) return { edges: [], faults: unknown };
  const found = new Set<string>();
  const faults: Fault[] = [];
  for (const from of step.from) {
    for (const to of step.to) {
      const result = findEdge(from, to, step, graph);
      if ('id' in result) found.add(result.id);
      else faults.push(result);
    }
  }
  return { edges: graph.edges.map(({ id }) => id).filter((id) => found.has(id)), faults };
}

/** A step that means this edge and no other: `Nginx -> API: Proxy #2`. */
export function stepFor(edge: DiagramEdge, graph: DiagramGraph): string {
  const parallel = graph.edges.filter(({ from, to }) => from === edge.from && to === edge.to);
  const label = edge.label === null ? '' : `: ${oneLine(edge.label)}`;
  const rank = parallel.filter((other) => other.label === edge.label).indexOf(edge) + 1;
  const number = rank > 1 ? `${label ? '' : ':'} #${rank}` : '';
  return `${edge.from} -> ${edge.to}${label}${number}`;
}

function findEdge(from: Word, to: Word, step: WrittenStep, graph: DiagramGraph): DiagramEdge | Fault {
  const between = graph.edges.filter((edge) => edge.from === from.text && edge.to === to.text);
  if (between.length === 0) return faultOfEnds(from, to, graph);
  if (!step.label) {
    const [only, ...others] = between;
    if (only && others.length === 0) return only;
    return {
      ...placeOf(step.from[0] ?? from),
      reason: `The step \`${step.text}\` may be any of ${between.length} arrows from ${from.text} to ${to.text}.`,
      fix: `Say which one: ${listOf(between.map((edge) => stepFor(edge, graph)))}.`,
    };
  }
  const { label, rank } = readLabel(step.label.text, between);
  const labelled = between.filter((edge) => oneLine(edge.label ?? '') === label);
  return labelled[rank - 1] ?? faultOfLabel(step.label, { label, rank, found: labelled.length, between }, graph);
}

/** `Proxy #2` → the second edge labelled "Proxy"; a label that ends so itself is taken as it is. */
function readLabel(text: string, between: DiagramEdge[]): { label: string; rank: number } {
  const match = /^(.*?)\s*#(\d+)$/.exec(text);
  if (!match || between.some((edge) => edge.label === text)) return { label: text, rank: 1 };
  return { label: match[1] ?? '', rank: Number(match[2]) };
}

function faultOfNode(word: Word, { nodes }: DiagramGraph): Fault | null {
  if (nodes.some(({ id }) => id === word.text)) return null;
  const ids = nodes.map(({ id }) => id);
  const named = nodes.find(({ label }) => oneLine(label).toLowerCase().startsWith(word.text.toLowerCase()));
  const suggestion = didYouMean(word.text, ids) || (named ? `Did you mean \`${named.id}\`? ` : '');
  return {
    ...placeOf(word),
    reason: `There is no node \`${word.text}\` in this diagram.`,
    fix: `${suggestion}Its nodes are ${ids.join(', ')}.`,
  };
}

function faultOfEnds(from: Word, to: Word, graph: DiagramGraph): Fault {
  const reason = `There is no arrow from ${from.text} to ${to.text}.`;
  const back = graph.edges.filter((edge) => edge.from === to.text && edge.to === from.text);
  if (back.length > 0) {
    const fix = `It runs the other way: ${listOf(back.map((edge) => stepFor(edge, graph)))}.`;
    return { ...placeOf(from), reason, fix };
  }
  const onwards = graph.edges.filter((edge) => edge.from === from.text);
  const known =
    onwards.length > 0
      ? `What starts at ${from.text}: ${listOf(onwards.map((edge) => stepFor(edge, graph)))}.`
      : `No arrow starts at ${from.text}.`;
  return { ...placeOf(from), reason, fix: `${known} A step is an arrow that the diagram draws.` };
}

interface WrongLabel {
  label: string;
  rank: number;
  /** How many edges have the label. */
  found: number;
  between: DiagramEdge[];
}

function faultOfLabel(word: Word, { label, rank, found, between }: WrongLabel, graph: DiagramGraph): Fault {
  const [first] = between;
  const ends = `from ${first?.from} to ${first?.to}`;
  const choice = `Say one of ${listOf(between.map((edge) => stepFor(edge, graph)))}.`;
  if (found > 0) {
    const count = found === 1 ? 'is only one arrow' : `are only ${found} arrows`;
    return {
      ...placeOf(word),
      reason: `There ${count} labelled "${label}" ${ends}, and no #${rank}.`,
      fix: choice,
    };
  }
  const labels = between.flatMap((edge) => (edge.label ? [oneLine(edge.label)] : []));
  const fix = `${didYouMean(label, labels)}${choice}`;
  return { ...placeOf(word), reason: `No arrow ${ends} is labelled "${label}".`, fix };
}

function placeOf({ line, column }: Word): { line: number; column: number } {
  return { line, column };
}

function listOf(steps: string[]): string {
  return [...new Set(steps)].map((step) => `\`${step}\``).join(', ');
}

function oneLine(label: string): string {
  return label.replace(/\n/g, ' ');
}
