import { findFlow } from '@/lib/diagrams/ask/question';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { LinkFault } from './link-fault';
import type { ShownDiagram } from './parsed-page';

/** What a link can ask of a diagram, and where its own links stand, if that is known. */
export type AskableDiagram = Pick<RenderedDiagram, 'graph' | 'flows'> & Partial<Pick<RenderedDiagram, 'source'>>;

/** A diagram on a page. */
export interface PlacedDiagram extends ShownDiagram {
  /** Null where the diagram's own faults hide what is in it. */
  parts: AskableDiagram | null;
}

const partNames = {
  node: 'nodes',
  edge: 'arrows',
  group: 'groups',
  flow: 'flows',
  fail: 'nodes and groups',
} as const;
type PartKind = keyof typeof partNames;

/**
 * What is wrong with a question in a link, `?view=data-flow&node=Redis` or `&flow=api-call&step=3`, or null when a
 * diagram of the page answers it. Where the link names a tab, only the diagrams it shows count.
 */
export function findQuestionFault(page: { href: string; diagrams: PlacedDiagram[] }, query: string): LinkFault | null {
  const params = new URLSearchParams(query);
  const shown = page.diagrams.filter(({ tab }) => !tab || (params.get(tab.group) ?? tab.id) === tab.id);
  const known = shown.flatMap(({ parts }) => parts ?? []);
  for (const kind of Object.keys(partNames) as PartKind[]) {
    const id = params.get(kind);
    if (id === null) continue;
    if (shown.length === 0) {
      const reason = `No diagram of \`${page.href}\` can answer \`${kind}=${id}\``;
      return { reason, fix: `Leave \`${kind}=${id}\` out, or link to the page that the diagram belongs to.` };
    }
    if (known.length < shown.length) return null;
    for (const part of kind === 'fail' ? id.split(',') : [id]) {
      const fault = partFault(known, kind, part);
      if (fault) return fault;
    }
  }
  return known.length < shown.length ? null : stepFault(known, params);
}

function partFault(diagrams: AskableDiagram[], kind: PartKind, id: string): LinkFault | null {
  const ids = diagrams.flatMap((diagram) => idsOf(diagram, kind));
  if (ids.includes(id)) return null;
  if (kind === 'flow' && diagrams.some(({ flows }) => findFlow(flows, id))) return null;
  const where = diagrams.map(({ graph }) => `\`${graph.id}\``).join(' or ');
  const names = [...new Set(ids)].map((each) => `\`${each}\``).join(', ');
  const choice = names ? `Its ${partNames[kind]} are ${names}.` : `It has no ${partNames[kind]}.`;
  const word = { edge: 'arrow', fail: 'node or group', node: kind, group: kind, flow: kind }[kind];
  return { reason: `The diagram ${where} has no ${word} \`${id}\``, fix: didYouMean(id, ids) + choice };
}

function idsOf({ graph, flows }: AskableDiagram, kind: PartKind): string[] {
  const { nodes, edges, groups } = graph;
  const parts = { node: nodes, edge: edges, group: groups, flow: flows, fail: [...nodes, ...groups] }[kind];
  return parts.map(({ id }) => id);
}

function stepFault(diagrams: AskableDiagram[], params: URLSearchParams): LinkFault | null {
  const [id, step] = [params.get('flow'), params.get('step')];
  if (step === null) return null;
  if (id === null) {
    return {
      reason: `\`step=${step}\` stands without a flow`,
      fix: `Write \`flow=…&step=${step}\`, or leave \`step=${step}\` out.`,
    };
  }
  const flow = findFlow(
    diagrams.flatMap(({ flows }) => flows),
    id,
  );
  const count = flow?.steps.length ?? 0;
  if (/^[1-9]\d*$/.test(step) && Number(step) <= count) return null;
  return { reason: `The flow \`${id}\` has no step \`${step}\``, fix: `Write a number from 1 to ${count}.` };
}
