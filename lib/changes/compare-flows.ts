import { describeStep } from '@/lib/diagrams/ask/answers';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { compareFields } from '@/lib/compare/compare-records';
import { compareLines } from './compare-text';
import type { ManifestDiagram } from '@/lib/manifest/manifest-schema';
import type { DiagramPair } from './match-graphs';
import type { FlowChange } from './model';

type Flow = ManifestDiagram['flows'][number];

/** Flows that came, went or take other steps. One under another title with the same steps is the same flow. */
export function compareFlows(pair: DiagramPair): FlowChange[] {
  const { before, after } = pair;
  const steps = { before: stepsBefore(pair), after: (flow: Flow) => flow.steps.map((edges) => stepText(after, edges)) };
  const gone = before.flows.filter(({ id }) => !after.flows.some((flow) => flow.id === id));
  const current = after.flows.flatMap((now): FlowChange[] => {
    const written = steps.after(now);
    const isRenamed = (old: Flow) => JSON.stringify(steps.before(old)) === JSON.stringify(written);
    const renamed = gone.findIndex(isRenamed);
    const old = before.flows.find(({ id }) => id === now.id) ?? (renamed < 0 ? undefined : gone.splice(renamed, 1)[0]);
    if (!old) return [{ kind: 'added', title: now.title, fields: [], steps: compareLines([], written) }];
    const fields = compareFields({ title: old.title, note: old.note }, { title: now.title, note: now.note });
    const lines = compareLines(steps.before(old), written);
    return fields.length + lines.length > 0 ? [{ kind: 'changed', title: now.title, fields, steps: lines }] : [];
  });
  return [...current, ...gone.map(({ title }): FlowChange => ({ kind: 'removed', title, fields: [], steps: [] }))];
}

/**
 * The steps of an old flow in the words of the newer build, where it has their edges: a renamed node is no change here.
 */
function stepsBefore({ before, after, match }: DiagramPair): (flow: Flow) => string[] {
  return ({ steps }) =>
    steps.map((edges) => {
      const kept = edges.flatMap((id) => match.edges.get(id) ?? []);
      return kept.length === edges.length ? stepText(after, kept) : stepText(before, edges);
    });
}

function stepText(graph: DiagramGraph, edges: string[]): string {
  const { ends, label } = describeStep(graph, { edges });
  return label ? `${ends}: ${label}` : ends;
}
