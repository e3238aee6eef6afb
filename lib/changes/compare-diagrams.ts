import { describeConnections } from '@/lib/diagrams/ask/describe';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { nodeNames, oneLine } from '@/lib/diagrams/model/node-names';
import { compareFlows } from './compare-flows';
import { compareParts, pairingsOf, singly } from '@/lib/compare/compare-parts';
import { compareFields, type Fields } from '@/lib/compare/compare-records';
import type { ManifestDiagram } from '@/lib/manifest/manifest-schema';
import { chainOf, matchGraphs, type DiagramPair } from './match-graphs';
import type { FieldChange, PartChange } from '@/lib/compare/model';
import type { DiagramChange, DiagramChanges } from './model';

/** What the comparison of records says that matters to diagrams. */
interface ComparedRecords {
  /** Ids of technologies whose records differ: roles of nodes that follow from them are no change here. */
  explained: Set<string>;
  nameOfRole: (id: string) => string;
}

/**
 * Which diagrams came, went or say something else, whatever the order and the form of their sources.
 */
export function compareDiagrams(
  before: ManifestDiagram[],
  after: ManifestDiagram[],
  context: ComparedRecords,
): DiagramChanges {
  const reference = ({ id, title, place }: ManifestDiagram) => ({ id, title, place });
  const has = (diagrams: ManifestDiagram[], id: string) => diagrams.some((diagram) => diagram.id === id);
  return {
    added: after.filter(({ id }) => !has(before, id)).map(reference),
    removed: before.filter(({ id }) => !has(after, id)).map(reference),
    changed: after.flatMap((now) => {
      const old = before.find(({ id }) => id === now.id);
      const change = old && compareDiagram(old, now, context);
      return change && change.fields.length + change.parts.length + change.flows.length > 0 ? [change] : [];
    }),
  };
}

function compareDiagram(before: ManifestDiagram, after: ManifestDiagram, context: ComparedRecords): DiagramChange {
  const pair: DiagramPair = { before, after, match: matchGraphs(before, after) };
  return {
    id: after.id,
    title: after.title,
    place: after.place,
    fields: compareFields(
      { title: before.title, caption: before.caption },
      { title: after.title, caption: after.caption },
    ),
    parts: [...compareGroups(pair), ...compareNodes(pair, context), ...compareEdges(pair)],
    flows: compareFlows(pair),
  };
}

function compareNodes(pair: DiagramPair, { explained, nameOfRole }: ComparedRecords): PartChange[] {
  const { before, after, match } = pair;
  const names = { before: nodeNames(before), after: nodeNames(after) };
  const nameIn = (side: 'before' | 'after', id: string) => names[side].get(id) ?? id;
  return compareParts(
    'node',
    pairingsOf(before.nodes, after.nodes, match.nodes),
    singly({
      nameOf: (node, side) => nameIn(side, node.id),
      fieldsOf: (node, side) => ({ group: titleOf(pair[side], node.group) }),
      compare: (old, now) => {
        const roleFollows = [...old.technologies, ...now.technologies].some((id) => explained.has(id));
        const facts = ({ id, label, shape, role, external }: typeof now): Fields => ({
          label: inRow(label),
          id,
          shape,
          role: roleFollows || role === null ? null : nameOfRole(role),
          runs: external ? 'outside our own machines' : 'on our own machines',
        });
        return [...compareFields(facts(old), facts(now)), ...comparePlace(pair, old.group, now.group)];
      },
    }),
  );
}

function compareGroups(pair: DiagramPair): PartChange[] {
  const { before, after, match } = pair;
  const held = (side: 'before' | 'after', group: string) => {
    const names = nodeNames(pair[side]);
    const inside = pair[side].nodes.filter((node) => chainOf(pair[side], node.group).includes(group));
    return inside.map(({ id }) => names.get(id) ?? id).join(', ') || null;
  };
  return compareParts(
    'group',
    pairingsOf(before.groups, after.groups, match.groups),
    singly({
      nameOf: ({ title }) => oneLine(title),
      fieldsOf: ({ id, parent }, side) => ({ holds: held(side, id), group: titleOf(pair[side], parent) }),
      compare: (old, now) => [
        ...compareFields({ title: oneLine(old.title) }, { title: oneLine(now.title) }),
        ...comparePlace(pair, old.parent, now.parent),
      ],
    }),
  );
}

function compareEdges({ before, after, match }: DiagramPair): PartChange[] {
  const texts = { before: edgeTexts(before), after: edgeTexts(after) };
  return compareParts(
    'edge',
    pairingsOf(before.edges, after.edges, match.edges),
    singly({
      nameOf: ({ id }, side) => texts[side].get(id) ?? id,
      fieldsOf: () => ({}),
      compare: (old, now) => {
        const facts = ({ label, style }: typeof now): Fields => ({ label: label && inRow(label), line: style });
        return compareFields(facts(old), facts(now));
      },
    }),
  );
}

function edgeTexts(graph: DiagramGraph): Map<string, string> {
  return new Map(describeConnections(graph).map(({ id, text }) => [id, text]));
}

/**
 * The move of a part from one group to another, in their titles. A group that was put around parts or taken from
 * around them is told once, as that group, and moves none of them.
 */
function comparePlace({ before, after, match }: DiagramPair, from: string | null, to: string | null): FieldChange[] {
  const kept = chainOf(before, from).find((id) => match.groups.has(id));
  const expected = kept === undefined ? null : (match.groups.get(kept) ?? null);
  const known = new Set(match.groups.values());
  const actual = chainOf(after, to).find((id) => known.has(id)) ?? null;
  const intoNew = to !== null && to !== actual;
  if (expected === actual) return [];
  const title = (graph: ManifestDiagram, group: string | null) => titleOf(graph, group) ?? 'no group';
  return [{ field: 'group', from: title(before, from), to: title(after, intoNew ? to : actual) }];
}

function titleOf({ groups }: ManifestDiagram, group: string | null): string | null {
  const found = groups.find(({ id }) => id === group);
  return found ? oneLine(found.title) : null;
}

/** A label on one line that still tells a name from its details. */
function inRow(label: string): string {
  return label.replaceAll('\n', ' · ');
}
