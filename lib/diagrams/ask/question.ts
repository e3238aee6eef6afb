import { edgeAddresses } from './edge-address';
import type { DiagramDetails, DiagramFlow, DiagramGraph } from '@/lib/diagrams/model/model';

/** What a reader asks of a diagram; null is nothing. */
export type Question =
  | { kind: 'node' | 'edge' | 'group'; id: string }
  /** `step` counts from 1. */
  | { kind: 'flow'; id: string; step: number }
  | FailQuestion
  | null;

/** Every question but that about a failure. */
export type PartQuestion = Exclude<NonNullable<Question>, FailQuestion>;

/** What happens when parts fail. */
export interface FailQuestion {
  kind: 'fail';
  /** Nodes and groups that fail. */
  ids: string[];
  /** What the address names besides, and this diagram does not have: another view may. */
  unknown: string[];
}

const kinds = ['node', 'edge', 'group'] as const;

/**
 * Reads the question in an address: `?node=Redis`, `?edge=L_A_B_0`, `?group=internet`, `?flow=api-call&step=3`,
 * `?fail=Redis,VM1`. A node of another view, or an old id, is understood as the part that stands for the same thing
 * here. What the diagram does not have is no question; of several that fail it is kept, to be told.
 */
export function parseQuestion(search: string, details: DiagramDetails): Question {
  const params = new URLSearchParams(search);
  const flow = findFlow(details.flows, params.get('flow'));
  if (flow) return { kind: 'flow', id: flow.id, step: clampStep(flow, Number(params.get('step') ?? 1)) };
  const failing = params.get('fail')?.split(',').filter(Boolean);
  if (failing?.length) return failQuestion(failing, details);
  for (const kind of kinds) {
    const wanted = params.get(kind);
    const id = wanted && findPart(kind, wanted, details);
    if (id) return { kind, id };
  }
  return null;
}

/** The flow with an id, or with a title that had this id before. */
export function findFlow<Flow extends Pick<DiagramFlow, 'id' | 'aliases'>>(
  flows: Flow[],
  wanted: string | null,
): Flow | undefined {
  if (wanted === null) return undefined;
  return (
    flows.find(({ id }) => id === wanted) ??
    flows.find(({ aliases }) => aliases?.includes(wanted)) ??
    flows.find(({ id }) => lettersOf(id) === lettersOf(wanted))
  );
}

/** Writes a question into a query, leaving other parameters as they are; edges by names where the graph is at hand. */
export function writeQuestion(search: string, question: Question, graph?: DiagramGraph): string {
  const params = new URLSearchParams(search);
  for (const name of [...kinds, 'flow', 'step', 'fail']) params.delete(name);
  if (question?.kind === 'fail') {
    // Commas as they are: the address is read by people.
    const fail = [...question.ids, ...question.unknown].map(encodeURIComponent).join(',');
    return `?${params.size > 0 ? `${params}&` : ''}fail=${fail}`;
  }
  const address = question?.kind === 'edge' && graph ? edgeAddresses(graph).get(question.id) : undefined;
  if (question) params.set(question.kind, address ?? question.id);
  if (question?.kind === 'flow') params.set('step', String(question.step));
  return params.size > 0 ? `?${params}` : '';
}

/** What an address asks of a diagram, whatever else it holds: `node=Redis`; empty where it asks nothing. */
export function askedIn(search: string): string {
  const params = new URLSearchParams(search);
  return [...kinds, 'flow', 'fail']
    .flatMap((name) => (params.get(name) ? `${name}=${params.get(name)}` : []))
    .join('&');
}

/** Whether an address asks anything of a diagram. */
export function asksSomething(search: string): boolean {
  return askedIn(search) !== '';
}

/** A step's number within the flow, whatever was asked for. */
export function clampStep(flow: DiagramFlow, step: number): number {
  return Math.min(flow.steps.length, Math.max(1, Math.trunc(step) || 1));
}

/** The same failure with a part more, or without it: nothing is asked any more once nothing fails. */
export function toggleFailing({ ids, unknown }: FailQuestion, id: string): FailQuestion | null {
  const next = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  return next.length > 0 ? { kind: 'fail', ids: next, unknown } : null;
}

function failQuestion(names: string[], details: DiagramDetails): FailQuestion {
  const found = names.map((name) => findPart('node', name, details) ?? findPart('group', name, details));
  return {
    kind: 'fail',
    ids: [...new Set(found.filter((id) => id !== null))],
    unknown: names.filter((_, index) => found[index] === null),
  };
}

export function sameQuestion(a: Question, b: Question): boolean {
  return writeQuestion('', a) === writeQuestion('', b);
}

function findPart(kind: (typeof kinds)[number], wanted: string, { graph, standIns }: DiagramDetails): string | null {
  const parts = { node: graph.nodes, edge: graph.edges, group: graph.groups }[kind];
  if (parts.some(({ id }) => id === wanted)) return wanted;
  if (kind === 'edge') {
    for (const [id, address] of edgeAddresses(graph)) if (address === wanted.toLowerCase()) return id;
  }
  const standIn = Object.hasOwn(standIns, wanted) ? standIns[wanted] : undefined;
  if (standIn !== undefined && parts.some(({ id }) => id === standIn)) return standIn;
  // Chats and wikis change capitals and hang punctuation on links.
  return parts.find(({ id }) => lettersOf(id) === lettersOf(wanted))?.id ?? null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
