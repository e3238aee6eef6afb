import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { nodeName } from './answers';
import { failureStates, whatFails, type FailureState } from './failure';
import { isWithin } from '@/lib/diagrams/model/groups';
import type { FailQuestion } from './question';

/** What another view of the same system says otherwise about a failure. */
export interface OtherAnswer {
  /** The same failure, asked of the other view. */
  question: FailQuestion;
  /** The parts of which it says otherwise, from the worst on. */
  parts: { name: string; state: FailureState }[];
}

/**
 * Whether another view, whose arrows are others, answers otherwise what fails. Only parts that both views draw are
 * compared. Null where they agree, and where the other view lacks a part that fails, or draws it as one with others:
 * its answer would be to another question.
 *
 * @param ids nodes and groups of this view that fail
 */
export function otherViewSays(here: DiagramDetails, there: DiagramDetails, ids: string[]): OtherAnswer | null {
  const failing = here.graph.nodes.filter((node) =>
    ids.some((id) => id === node.id || isWithin(here.graph, node.group, id)),
  );
  const asked = failing.map(({ id }) => {
    const found = sameIn(there, id);
    const isShared = here.graph.nodes.some((node) => node.id !== id && sameIn(there, node.id) === found);
    return isShared ? null : found;
  });
  const known = asked.filter((id) => id !== null);
  if (known.length === 0 || known.length < asked.length) return null;

  const [mine, theirs] = [whatFails(here, ids).nodes, whatFails(there, known).nodes];
  const statesThere = new Map<string, Set<FailureState>>();
  for (const { id } of there.graph.nodes) {
    const same = sameIn(here, id);
    const state = theirs.get(id)?.state;
    if (same !== null && state) statesThere.set(same, (statesThere.get(same) ?? new Set()).add(state));
  }
  const parts = [...statesThere]
    .flatMap(([id, states]) => {
      const state = mine.get(id)?.state;
      const [other] = states;
      return state && other && !states.has(state) ? [{ name: nodeName(here.graph, id), state: other }] : [];
    })
    .toSorted((a, b) => failureStates.indexOf(a.state) - failureStates.indexOf(b.state));
  return parts.length > 0 ? { question: { kind: 'fail', ids: known, unknown: [] }, parts } : null;
}

/** The node of a view that stands for a node of another one, or null. */
function sameIn({ graph, standIns }: DiagramDetails, id: string): string | null {
  if (graph.nodes.some((node) => node.id === id)) return id;
  const standIn = Object.hasOwn(standIns, id) ? standIns[id] : undefined;
  return standIn !== undefined && graph.nodes.some((node) => node.id === standIn) ? standIn : null;
}
