import { nearest } from '@/lib/text/did-you-mean';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { nodeName } from './answers';
import { partName } from './describe-failure';
import { edgeAddresses } from './edge-address';
import type { PartQuestion } from './question';
import { connectionTitle } from './tell';

/** What an address asks for and a diagram does not have. */
export interface UnknownPart {
  kind: PartQuestion['kind'];
  /** As it stands in the address, no longer than can be told. */
  wanted: string;
  /** What was most likely meant, with its name; null where nothing is like it. */
  near: { question: PartQuestion; name: string } | null;
}

/** More of a text than this tells nobody anything. */
const mostLetters = 80;

const nouns: Record<UnknownPart['kind'], string> = {
  node: 'node',
  edge: 'connection',
  group: 'group',
  flow: 'flow',
};

/** What an address asks for in vain, or null where it asks for nothing. */
export function findUnknownPart(search: string, details: DiagramDetails): UnknownPart | null {
  const params = new URLSearchParams(search);
  for (const kind of ['flow', 'node', 'edge', 'group'] as const) {
    const wanted = params.get(kind)?.slice(0, mostLetters);
    if (!wanted) continue;
    const candidates =
      kind === 'node' || kind === 'group'
        ? [...named(details, 'node'), ...named(details, 'group')]
        : named(details, kind);
    return { kind, wanted, near: nearestOf(candidates, wanted) };
  }
  return null;
}

/** The node or group that was most likely meant by what a diagram does not have. */
export function nearestPart(wanted: string, details: DiagramDetails): UnknownPart['near'] {
  return nearestOf([...named(details, 'node'), ...named(details, 'group')], wanted.slice(0, mostLetters));
}

/** "This diagram has no node “Ngnix”." */
export function tellUnknown(kind: UnknownPart['kind'] | null, wanted: string): string {
  return `This diagram has no ${kind ? nouns[kind] : 'part'} “${wanted.slice(0, mostLetters)}”.`;
}

/** A part by all that may stand for it in an address: its id, its name, and what is made of its name. */
interface Named {
  question: PartQuestion;
  name: string;
  words: string[];
}

function named(details: DiagramDetails, kind: UnknownPart['kind']): Named[] {
  const { graph, flows } = details;
  switch (kind) {
    case 'node':
      return graph.nodes.map(({ id }) => ({ question: { kind, id }, name: nodeName(graph, id), words: [] }));
    case 'group':
      return graph.groups.map(({ id }) => ({ question: { kind, id }, name: partName(graph, id), words: [] }));
    case 'flow':
      return flows.map(({ id, title }) => ({ question: { kind, id, step: 1 }, name: title, words: [] }));
    case 'edge':
      return graph.edges.map((edge) => ({
        question: { kind, id: edge.id },
        name: connectionTitle(details, edge),
        words: [edgeAddresses(graph).get(edge.id) ?? ''],
      }));
  }
}

function nearestOf(candidates: Named[], wanted: string): UnknownPart['near'] {
  const byWord = new Map(
    candidates.flatMap((each) =>
      [each.question.id, each.name, ...each.words].map((word): [string, Named] => [word, each]),
    ),
  );
  const found = byWord.get(nearest(wanted, byWord.keys()) ?? '');
  return found ? { question: found.question, name: found.name } : null;
}
