import type { Box, Geometry } from './geometry';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** A node, or a group with all that is in it, as lists that two twins share position by position. */
interface Unit {
  parent: string | null;
  nodes: string[];
  groups: string[];
  edges: string[];
  /** Equal for units that can change places without anything else moving. */
  signature: string;
}

/**
 * Puts twins that stand side by side into the order of the source. Twins are siblings of one size, connected to
 * the same things by the same edges: "VM 1" and "VM 2". They just exchange places and lines.
 */
export function orderTwins(geometry: Geometry, graph: DiagramGraph): Geometry {
  const ordered: Geometry = {
    ...geometry,
    nodes: { ...geometry.nodes },
    groups: { ...geometry.groups },
    edges: { ...geometry.edges },
  };
  const units = [
    ...graph.nodes.map(({ id }) => nodeUnit(id, geometry, graph)),
    ...graph.groups.map(({ id }) => groupUnit(id, geometry, graph)),
  ];
  for (const [index, first] of units.entries()) {
    for (const second of units.slice(index + 1)) {
      if (first.parent !== second.parent || first.signature !== second.signature) continue;
      const [a, b] = [currentBox(first, ordered), currentBox(second, ordered)];
      if (a && b && a.y === b.y && a.x > b.x) exchange(first, second, ordered);
    }
  }
  return ordered;
}

function nodeUnit(id: string, geometry: Geometry, graph: DiagramGraph): Unit {
  return unit(graph.nodes.find((node) => node.id === id)?.group ?? null, [id], [], geometry, graph);
}

function groupUnit(id: string, geometry: Geometry, graph: DiagramGraph): Unit {
  const groups = [id];
  // Parents come before their children.
  for (const group of graph.groups) if (group.parent && groups.includes(group.parent)) groups.push(group.id);
  const nodes = graph.nodes.filter(({ group }) => group !== null && groups.includes(group)).map((node) => node.id);
  return unit(graph.groups.find((group) => group.id === id)?.parent ?? null, nodes, groups, geometry, graph);
}

function unit(parent: string | null, nodes: string[], groups: string[], geometry: Geometry, graph: DiagramGraph): Unit {
  const touching = graph.edges.filter(({ from, to }) => nodes.includes(from) || nodes.includes(to));
  const place = (id: string) => (nodes.includes(id) ? nodes.indexOf(id) : id);
  const boxes = [...groups.map((id) => geometry.groups[id]), ...nodes.map((id) => geometry.nodes[id])];
  const sizes = boxes.map((box) => [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]);
  const lines = touching.map(({ from, to, label, style }) => [place(from), place(to), label, style]);
  return {
    parent,
    nodes,
    groups,
    edges: touching.map(({ id }) => id),
    signature: JSON.stringify([groups.length, sizes, lines]),
  };
}

function currentBox({ nodes, groups }: Unit, geometry: Geometry): Box | undefined {
  const [group, node] = [groups[0], nodes[0]];
  return group === undefined ? geometry.nodes[node ?? ''] : geometry.groups[group];
}

function exchange(first: Unit, second: Unit, geometry: Geometry): void {
  swapAll(geometry.nodes, first.nodes, second.nodes);
  swapAll(geometry.groups, first.groups, second.groups);
  swapAll(geometry.edges, first.edges, second.edges);
}

function swapAll<T>(values: Record<string, T>, first: string[], second: string[]): void {
  for (const [index, a] of first.entries()) {
    const b = second[index];
    const [valueOfA, valueOfB] = [values[a], b === undefined ? undefined : values[b]];
    if (b === undefined || valueOfA === undefined || valueOfB === undefined) continue;
    values[a] = valueOfB;
    values[b] = valueOfA;
  }
}
