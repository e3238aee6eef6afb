import type { DiagramFlow, DiagramGraph, NodeMeaning } from '@/lib/diagrams/model/model';
import { callsOf } from './calls';
import { isWithin } from '@/lib/diagrams/model/groups';

/** What a failure makes of a part, from the worst to nothing. */
export const failureStates = ['failed', 'unreachable', 'affected', 'weakened', 'untouched'] as const;

export type FailureState = (typeof failureStates)[number];

/** What a part loses: one that it calls, and its equals that are left to it. */
export interface Loss {
  /** The node that is lost. */
  node: string;
  /** Healthy equals of it which the same part calls. */
  left: string[];
  /** Equals of it which the same part calls and which are up, but affected themselves. */
  hurt: string[];
}

export interface NodeFailure {
  state: FailureState;
  /** For `affected` and `weakened`: what it loses, in the order of its arrows. Empty for all other states. */
  losses: Loss[];
  /** Ids of the flows that stop and that it takes part in, at any step, in source order. */
  stops: string[];
}

/** What becomes of a flow: `stopped` where a step has no way left, `weakened` where a step has fewer ways. */
interface FlowFailure {
  id: string;
  state: 'stopped' | 'weakened' | 'untouched';
  /** The first step that is touched, counted from 1, or null. */
  step: number | null;
}

/** What a diagram says about a failure: what its arrows tell, and nothing of timeouts, retries or lost data. */
export interface FailureAnswer {
  nodes: Map<string, NodeFailure>;
  flows: FlowFailure[];
}

/** The part of a diagram that the answers are computed from. */
export interface FailableDiagram {
  graph: DiagramGraph;
  meanings: Record<string, NodeMeaning>;
  flows: DiagramFlow[];
}

/**
 * What happens when parts of a diagram fail. `failed` holds ids of nodes and groups; a group stands for all nodes in
 * it, and for the node that it shows from within, as that node does for the group. Ids that the diagram does not have
 * are passed over. In this order a node is `failed`, `unreachable` (no way of calls is left to it from any entry),
 * `affected` (it calls something failed or unreachable of which no healthy equal is left to it), `weakened` (an equal
 * is left), or `untouched`. Failing more never makes a state better.
 */
export function whatFails(diagram: FailableDiagram, failed: Iterable<string>): FailureAnswer {
  const { graph, flows } = diagram;
  const down = failedNodes(graph, failed);
  const targets = targetsOf(diagram);
  const reached = reachedFrom(
    entriesOf(diagram).filter((id) => !down.has(id)),
    targets,
    down,
  );
  const lost = new Set(graph.nodes.filter(({ id }) => down.has(id) || !reached.has(id)).map(({ id }) => id));
  const equals = equalsOf(diagram);

  // A part that is affected is no healthy equal to others: repeated until nothing more is affected.
  const affected = new Set<string>();
  const lossesOf = (id: string): Loss[] =>
    [...(targets.get(id) ?? [])]
      .filter((target) => lost.has(target))
      .map((node) => {
        const up = (equals.get(node) ?? []).filter((equal) => targets.get(id)?.has(equal) && !lost.has(equal));
        return {
          node,
          left: up.filter((equal) => !affected.has(equal)),
          hurt: up.filter((equal) => affected.has(equal)),
        };
      });
  for (let before = -1; before !== affected.size;) {
    before = affected.size;
    for (const { id } of graph.nodes) {
      if (!lost.has(id) && lossesOf(id).some(({ left }) => left.length === 0)) affected.add(id);
    }
  }

  const flowFailures = flows.map((flow) => flowFailure(graph, flow, lost));
  const stopped = stoppedFlowsOf(diagram, flowFailures);
  const nodes = new Map(
    graph.nodes.map(({ id }): [string, NodeFailure] => {
      const stops = stopped.get(id) ?? [];
      if (down.has(id)) return [id, { state: 'failed', losses: [], stops }];
      if (lost.has(id)) return [id, { state: 'unreachable', losses: [], stops }];
      const losses = lossesOf(id);
      if (losses.length === 0) return [id, { state: 'untouched', losses, stops }];
      return [id, { state: affected.has(id) ? 'affected' : 'weakened', losses, stops }];
    }),
  );
  return { nodes, flows: flowFailures };
}

/** A part whose failure alone makes others unreachable or affected. */
export interface SinglePoint {
  node: string;
  /** The others, by what becomes of them. */
  unreachable: string[];
  affected: string[];
}

/**
 * The single points of failure of a diagram: nodes, entries aside, whose failure alone makes other nodes unreachable or
 * affected, those that take most with them first.
 */
export function singlePointsOfFailure(diagram: FailableDiagram): SinglePoint[] {
  const entries = new Set(entriesOf(diagram));
  return diagram.graph.nodes
    .filter(({ id }) => !entries.has(id))
    .map(({ id }): SinglePoint => {
      const { nodes } = whatFails(diagram, [id]);
      const inState = (wanted: FailureState) =>
        [...nodes].filter(([, { state }]) => state === wanted).map(([other]) => other);
      return { node: id, unreachable: inState('unreachable'), affected: inState('affected') };
    })
    .filter(({ unreachable, affected }) => unreachable.length + affected.length > 0)
    .toSorted((a, b) => weight(b) - weight(a));
}

function weight({ unreachable, affected }: SinglePoint): number {
  return unreachable.length + affected.length;
}

/**
 * For each node the others that do the same for the same: of the same technologies and role, called by the same nodes
 * and calling the same. Nodes without any arrow have no equals.
 */
export function equalsOf(diagram: FailableDiagram): Map<string, string[]> {
  const { graph, meanings } = diagram;
  const targets = targetsOf(diagram);
  const kinds = new Map(
    graph.nodes.map(({ id }) => {
      const called = [...(targets.get(id) ?? [])].toSorted();
      const callers = graph.nodes.filter((other) => targets.get(other.id)?.has(id)).map((other) => other.id);
      const meaning = meanings[id];
      const kind =
        called.length + callers.length > 0
          ? JSON.stringify([meaning?.role, meaning?.technologies.toSorted(), callers.toSorted(), called])
          : id;
      return [id, kind];
    }),
  );
  return new Map(
    graph.nodes.map(({ id }) => [
      id,
      graph.nodes.filter((other) => other.id !== id && kinds.get(other.id) === kinds.get(id)).map((other) => other.id),
    ]),
  );
}

/**
 * Where things begin: the nodes that nothing calls, and of nodes that only call each other in a circle all of them.
 */
export function entriesOf(diagram: FailableDiagram): string[] {
  const { graph } = diagram;
  const targets = targetsOf(diagram);
  const reach = new Map(graph.nodes.map(({ id }) => [id, reachedFrom([id], targets, new Set())]));
  return graph.nodes
    .map(({ id }) => id)
    .filter((id) => graph.nodes.every((other) => !reach.get(other.id)?.has(id) || reach.get(id)?.has(other.id)));
}

/** The nodes that each node calls, in the order of its arrows. */
function targetsOf({ graph, flows }: FailableDiagram): Map<string, Set<string>> {
  const targets = new Map(graph.nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of callsOf(graph, flows)) {
    for (const caller of membersOrSelf(graph, from)) {
      for (const called of membersOrSelf(graph, to)) {
        if (caller !== called) targets.get(caller)?.add(called);
      }
    }
  }
  return targets;
}

/** All nodes that fail, with those that are the same thing: what shows a node from within fails with it. */
function failedNodes(graph: DiagramGraph, failed: Iterable<string>): Set<string> {
  const down = new Set([...failed].flatMap((id) => [...membersOrSelf(graph, id), ...shownWithin(graph, id)]));
  for (let before = -1; before !== down.size;) {
    before = down.size;
    for (const { id, insideOf } of graph.groups) {
      if (insideOf !== undefined && down.has(insideOf)) membersOrSelf(graph, id).forEach((member) => down.add(member));
    }
  }
  return down;
}

/** The nodes that a group, or a group in it, shows from within. */
function shownWithin(graph: DiagramGraph, group: string): string[] {
  return graph.groups.flatMap(({ id, insideOf }) =>
    insideOf !== undefined && isWithin(graph, id, group) ? insideOf : [],
  );
}

/** A node itself, or the nodes of a group. */
function membersOrSelf(graph: DiagramGraph, id: string): string[] {
  return graph.nodes.filter((node) => node.id === id || isWithin(graph, node.group, id)).map((node) => node.id);
}

function reachedFrom(starts: string[], targets: Map<string, Set<string>>, without: Set<string>): Set<string> {
  const reached = new Set(starts);
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of targets.get(at) ?? []) {
      if (reached.has(next) || without.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

function flowFailure(graph: DiagramGraph, { id, steps }: DiagramFlow, lost: Set<string>): FlowFailure {
  const ends = new Map(graph.edges.map((edge) => [edge.id, [edge.from, edge.to]]));
  const isUp = (edge: string) => (ends.get(edge) ?? []).every((end) => !lost.has(end));
  const stopped = steps.findIndex(({ edges }) => !edges.some(isUp));
  if (stopped >= 0) return { id, state: 'stopped', step: stopped + 1 };
  const weakened = steps.findIndex(({ edges }) => !edges.every(isUp));
  return { id, state: weakened >= 0 ? 'weakened' : 'untouched', step: weakened >= 0 ? weakened + 1 : null };
}

/** For each node the flows that stop and that it is an end of a step of. */
function stoppedFlowsOf({ graph, flows }: FailableDiagram, failures: FlowFailure[]): Map<string, string[]> {
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const stopped = new Set(failures.filter(({ state }) => state === 'stopped').map(({ id }) => id));
  const parts = flows
    .filter(({ id }) => stopped.has(id))
    .map(({ id, steps }) => {
      const taken = steps.flatMap((step) => step.edges).flatMap((edge) => edges.get(edge) ?? []);
      return {
        id,
        nodes: new Set(taken.flatMap(({ from, to }) => [from, to]).flatMap((end) => membersOrSelf(graph, end))),
      };
    });
  return new Map(
    graph.nodes.map((node) => [node.id, parts.filter(({ nodes }) => nodes.has(node.id)).map(({ id }) => id)]),
  );
}
