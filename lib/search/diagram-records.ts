import type { Guide } from '@/lib/content/model';
import {
  connectionsOf,
  describeSteps,
  membersOf,
  nodeName,
  placeOf,
  type Connection,
} from '@/lib/diagrams/ask/answers';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { diagramTitles } from '@/lib/diagrams/model/diagram-titles';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { DiagramFlow, DiagramNode, RenderedDiagram } from '@/lib/diagrams/model/model';
import { labelParts, oneLine } from '@/lib/diagrams/model/node-names';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import type { Question } from '@/lib/diagrams/ask/question';
import type { SearchRecord } from './model';

/** What search needs of a diagram; its pictures are not. */
export type SearchableDiagram = Pick<RenderedDiagram, 'graph' | 'meanings' | 'flows' | 'sentences'>;

/** The flows and parts of a diagram; none where no page shows it. */
export function diagramRecords(diagram: SearchableDiagram, guide: Guide): SearchRecord[] {
  const { graph, flows, sentences } = diagram;
  const place = diagramPlace(graph.id, guide);
  if (!place) return [];
  const { page, view } = place;
  const { view: viewTitle } = diagramTitles(graph);
  const found = (
    question: Question,
    record: Partial<SearchRecord> & Pick<SearchRecord, 'kind' | 'title'>,
  ): SearchRecord => ({
    aliases: [],
    breadcrumb: [page.navTitle, viewTitle],
    href: questionLink({ page: page.href, view, graph }, question),
    text: '',
    words: '',
    connections: 0,
    ...record,
  });
  return [
    ...flows.map((flow) =>
      found({ kind: 'flow', id: flow.id, step: 1 }, { kind: 'flow', title: flow.title, text: flowText(diagram, flow) }),
    ),
    ...graph.nodes.map((node) => {
      const { incoming, outgoing } = connectionsOf(graph, node.id);
      return found(
        { kind: 'node', id: node.id },
        {
          kind: 'part',
          title: nodeName(graph, node.id),
          breadcrumb: [page.navTitle, viewTitle, ...placeOf(graph, node.group)],
          text: nodeText(node, sentences.nodes[node.id], incoming, outgoing),
          words: meaningWords(diagram, node, guide),
          connections: [...incoming, ...outgoing].reduce((sum, { edge }) => sum + (edge.label ? 2 : 1), 0),
        },
      );
    }),
    ...describeDiagram(graph).connections.map(({ id, text, label }) =>
      found({ kind: 'edge', id }, { kind: 'part', title: text, aliases: label ? [label] : [] }),
    ),
    ...graph.groups.map(({ id, title, parent }) =>
      found(
        { kind: 'group', id },
        {
          kind: 'part',
          title: oneLine(title),
          breadcrumb: [page.navTitle, viewTitle, ...placeOf(graph, parent)],
          text: [
            sentences.groups[id],
            `Holds ${membersOf(graph, id)
              .map((member) => nodeName(graph, member))
              .join(', ')}.`,
          ]
            .filter(Boolean)
            .join(' '),
        },
      ),
    ),
  ];
}

function flowText({ graph }: SearchableDiagram, { note, steps }: DiagramFlow): string {
  const inWords = describeSteps(graph, steps).map(
    ({ number, ends, label, sentence }) =>
      `${number}. ${ends}${label ? `: ${label}` : ''}.${sentence ? ` ${sentence}` : ''}`,
  );
  return [note, ...inWords].filter(Boolean).join(' ');
}

/** "The only way in. Reverse Proxy + SSL. From Users/Browser (HTTPS). To FastAPI App, Flower." */
function nodeText(
  { label }: DiagramNode,
  sentence: string | undefined,
  incoming: Connection[],
  outgoing: Connection[],
): string {
  const details = labelParts(label)
    .details.map((detail) => detail.replace(/^:(?=\d+$)/, 'Port '))
    .join(', ');
  const sentences = [details, listOf('From', incoming), listOf('To', outgoing)];
  return [sentence, ...sentences.flatMap((each) => (each ? `${each}.` : []))].filter(Boolean).join(' ');
}

/** The nodes at the other ends, each once with the texts on its arrows. */
function listOf(direction: 'From' | 'To', connections: Connection[]): string {
  const labels = new Map<string, Set<string>>();
  for (const { name, edge } of connections) {
    const known = labels.get(name) ?? new Set();
    labels.set(name, edge.label ? known.add(oneLine(edge.label)) : known);
  }
  const ends = [...labels].map(([name, texts]) => (texts.size > 0 ? `${name} (${[...texts].join(', ')})` : name));
  return ends.length > 0 ? `${direction} ${ends.join(', ')}` : '';
}

function meaningWords({ meanings }: SearchableDiagram, node: DiagramNode, { technologies, roles }: Guide): string {
  const meaning = meanings[node.id];
  if (!meaning) return '';
  const named = technologies.filter(({ id }) => meaning.technologies.includes(id));
  const role = roles.filter(({ id }) => id === meaning.role).map(({ name }) => name);
  return [...role, ...named.flatMap(({ name, names, layer }) => [name, ...names, layer])].join(', ');
}
