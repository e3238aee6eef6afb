import type { DiagramDetails, DiagramGraph } from '@/lib/diagrams/model/model';
import { nodeNames, oneLine } from '@/lib/diagrams/model/node-names';
import { nodeName } from './answers';
import { callsOf } from './calls';
import {
  failureStates,
  type FailableDiagram,
  type FailureAnswer,
  type FailureState,
  type Loss,
  type NodeFailure,
} from './failure';
import { isWithin } from '@/lib/diagrams/model/groups';

/** What the states are called, in the order in which they are told. */
export const failureStateNames: Record<FailureState, string> = {
  failed: 'Failed',
  unreachable: 'Out of reach',
  affected: 'Affected',
  weakened: 'Weakened',
  untouched: 'Untouched',
};

/** A part of the diagram with what becomes of it, and why. */
export interface DescribedFailure {
  id: string;
  name: string;
  state: FailureState;
  reason: string;
}

/** A flow that no longer runs as drawn, and why. */
export interface DescribedFlowFailure {
  id: string;
  title: string;
  /** The step to look at. */
  step: number;
  reason: string;
}

/** What these answers do not know, to be said beside them. */
export const failureLimits =
  'Computed from the arrows of this diagram alone. It knows nothing of timeouts, retries, caches that are still warm, or lost data.';

/** "If Redis and Application VMs failed": the same for one, for several, and for a name in the plural. */
export function failureTitle(graph: DiagramGraph, failed: string[]): string {
  if (failed.length === 0) return 'What if it fails?';
  return `If ${namesOf(failed.map((id) => partName(graph, id)))} failed`;
}

/** What a node or a group is called in words. */
export function partName(graph: DiagramGraph, id: string): string {
  const group = graph.groups.find((each) => each.id === id);
  return group ? oneLine(group.title) : nodeName(graph, id);
}

/** "1 failed, 2 affected, 5 untouched; 3 flows stop": what there is of each state, from the worst on. */
export function summariseFailure({ nodes, flows }: FailureAnswer): string {
  const stopped = flows.filter(({ state }) => state === 'stopped').length;
  const parts = failureStates
    .map((state) => ({ state, count: [...nodes.values()].filter((node) => node.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${failureStateNames[state].toLowerCase()}`)
    .join(', ');
  if (stopped === 0) return parts;
  return `${parts}; ${stopped} ${stopped === 1 ? 'flow stops' : 'flows stop'}`;
}

/** A diagram with what its connections mean in words, where that is known. */
type ToldDiagram = FailableDiagram & Partial<Pick<DiagramDetails, 'connections'>>;

/** Every part that is touched by a failure, in source order, each with its reason. */
export function describeFailures(diagram: ToldDiagram, answer: FailureAnswer): DescribedFailure[] {
  const { graph } = diagram;
  const names = nodeNames(graph);
  const nameOf = (id: string) => names.get(id) ?? id;
  const lostBy = (id: string) => (loss: Loss) => ({
    name: nameOf(loss.node),
    uses: usesOf(diagram, id, loss.node),
    failed: answer.nodes.get(loss.node)?.state === 'failed',
    left: loss.left.map(nameOf),
    hurt: loss.hurt.map(nameOf),
  });
  return graph.nodes.flatMap(({ id }): DescribedFailure[] => {
    const failure = answer.nodes.get(id);
    if (!failure || failure.state === 'untouched') return [];
    return [{ id, name: nameOf(id), state: failure.state, reason: reasonOf(failure, lostBy(id)) }];
  });
}

/** The parts that are untouched, by name in source order: those that go on, and those whose flows stop. */
export function describeUntouched({ graph }: FailableDiagram, { nodes }: FailureAnswer) {
  const names = nodeNames(graph);
  const untouched = graph.nodes.filter(({ id }) => nodes.get(id)?.state === 'untouched');
  const named = (flowsStop: boolean) =>
    untouched
      .filter(({ id }) => (nodes.get(id)?.stops ?? []).length > 0 === flowsStop)
      .map(({ id }) => names.get(id) ?? id);
  return { count: untouched.length, goOn: named(false), flowsStop: named(true) };
}

/** The flows that stop or have fewer ways, in source order. */
export function describeFlowFailures({ flows }: FailableDiagram, answer: FailureAnswer): DescribedFlowFailure[] {
  return answer.flows.flatMap(({ id, state, step }) => {
    const flow = flows.find((each) => each.id === id);
    if (!flow || step === null || state === 'untouched') return [];
    const reason =
      state === 'stopped' ? `Stops at step ${step}: no way is left for it` : `Goes on: another part takes step ${step}`;
    return [{ id, title: flow.title, step, reason }];
  });
}

/** A loss in names: what is lost, what it is used for, and what could stand in for it. */
interface ToldLoss {
  name: string;
  uses: string[];
  failed: boolean;
  left: string[];
  hurt: string[];
}

/** Why a part, or several of them, are out of reach: the reason is the same for all. */
export function tellUnreachable(whom: 'it' | 'them'): string {
  return `No way is left to ${whom} from where requests and jobs begin`;
}

function reasonOf({ state, losses }: NodeFailure, told: (loss: Loss) => ToldLoss): string {
  switch (state) {
    case 'failed':
      return 'Chosen to fail';
    case 'unreachable':
      return tellUnreachable('it');
    case 'affected':
      return tellLosses(losses.filter(({ left }) => left.length === 0).map(told));
    case 'weakened':
      return tellLosses(losses.map(told));
    case 'untouched':
      return '';
  }
}

/** Each loss with what is left instead; those that are alike but for their names at once. */
function tellLosses(losses: ToldLoss[]): string {
  const alike = new Map<string, ToldLoss[]>();
  for (const loss of losses) {
    const key = JSON.stringify({ ...loss, name: null });
    alike.set(key, [...(alike.get(key) ?? []), loss]);
  }
  return sentence(
    [...alike.values()].flatMap((same) => {
      const [first] = same;
      const names = same.map(({ name }) => name);
      return first ? tellLoss(first, names) + tellInstead(first, names.length > 1 ? 'them' : 'it') : [];
    }),
  );
}

/** What stands in for what is lost, or why nothing does. */
function tellInstead({ left, hurt }: ToldLoss, it: string): string {
  if (left.length > 0) return `; ${listOf(left)} stands in for ${it}`;
  if (hurt.length === 0) return `, and nothing stands in for ${it}`;
  const are = hurt.length > 1 ? 'are' : 'is';
  return `; ${namesOf(hurt)}, which could stand in for ${it}, ${are} affected too`;
}

/** What a part does with another one, in the words of its arrows: "sends queries to". */
function usesOf({ graph, flows, connections }: ToldDiagram, id: string, used: string): string[] {
  const holds = (end: string, node: string) =>
    end === node || isWithin(graph, graph.nodes.find((each) => each.id === node)?.group ?? null, end);
  const arrows = callsOf(graph, flows).filter(({ from, to }) => holds(from, id) && holds(to, used));
  return [...new Set(arrows.flatMap((arrow) => connections?.[arrow.id]?.words ?? []))];
}

/** "it sends queries to PostgreSQL, which failed" */
function tellLoss({ uses, failed }: ToldLoss, names: string[]): string {
  const [first = 'uses', ...others] = uses;
  const what = namesOf(names);
  const [are, them] = names.length > 1 ? ['are', 'them'] : ['is', 'it'];
  const became = failed ? 'failed' : `${are} out of reach`;
  if (others.length === 0) return `it ${first} ${what}, which ${became}`;
  const all = [`${first} ${what}`, ...others.map((words) => `${words} ${them}`)];
  return `it ${namesOf(all)}; ${what} ${became}`;
}

function sentence(parts: string[]): string {
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A", "A and B" */
function namesOf(names: string[]): string {
  return new Intl.ListFormat('en').format(names);
}

/** "A", "A or B", "A, B or C" */
function listOf(names: string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}
