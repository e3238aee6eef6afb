import { labelParts, oneLine } from '@/lib/diagrams/model/node-names';
import type { DiagramGraph, NodeMeaning, RenderedDiagram } from '@/lib/diagrams/model/model';
import type { Hue } from '@/lib/roles';

/** What a sketch shows of a diagram: what is used stands below what uses it. */
export type StrategySketch = SketchTier[];

/** What stands side by side. */
export type SketchTier = SketchBox[];

/** An outermost group with what is in it, or a node that stands alone, without a title. */
export interface SketchBox {
  title: string | null;
  parts: SketchPart[];
}

export interface SketchPart {
  name: string;
  role: string | null;
  /** The colour of its role, or null. */
  hue: Hue | null;
  external: boolean;
  /** How many nodes it stands for: "VM 1", "VM 2" and "VM 3" are "VM" three times. */
  count: number;
}

/** Sums a diagram up in a few words, for a picture of a few centimetres. */
export function strategySketch({ graph, meanings }: Pick<RenderedDiagram, 'graph' | 'meanings'>): StrategySketch {
  const outer = new Map(graph.nodes.map(({ id, group }) => [id, outermost(graph, group) ?? id]));
  const units = [...new Set(outer.values())];
  const unitOf = (id: string) => outer.get(id) ?? outermost(graph, id) ?? id;
  const ranks = rankUnits(
    units,
    graph.edges.map(({ from, to }): [string, string] => [unitOf(from), unitOf(to)]),
  );
  const boxOf = (unit: string): SketchBox => ({
    title: graph.groups.filter(({ id }) => id === unit).map(({ title }) => oneLine(title))[0] ?? null,
    parts: sumUp(
      graph.nodes.filter(({ id }) => outer.get(id) === unit),
      meanings,
    ),
  });
  const depth = Math.max(0, ...ranks.values());
  return Array.from({ length: depth + 1 }, (_, rank) =>
    units.filter((unit) => ranks.get(unit) === rank).map(boxOf),
  ).filter((tier) => tier.length > 0);
}

function outermost(graph: DiagramGraph, id: string | null): string | null {
  const group = graph.groups.find((each) => each.id === id);
  if (!group) return null;
  return group.parent === null ? group.id : outermost(graph, group.parent);
}

/**
 * How far down each unit stands: one below the lowest that uses it. Arrows in a circle count as often as there are
 * units.
 */
function rankUnits(units: string[], uses: [from: string, to: string][]): Map<string, number> {
  const ranks = new Map(units.map((unit) => [unit, 0]));
  for (let round = 1; round < units.length; round++) {
    for (const [from, to] of uses) {
      const below = (ranks.get(from) ?? 0) + 1;
      if (from !== to && below < units.length && below > (ranks.get(to) ?? 0)) ranks.set(to, below);
    }
  }
  return ranks;
}

function sumUp(nodes: DiagramGraph['nodes'], meanings: Record<string, NodeMeaning>): SketchPart[] {
  const parts: SketchPart[] = [];
  const named = nodes.map(({ id, label }) => ({ name: labelParts(label).name, ...lookOf(meanings[id]) }));
  for (const node of named) {
    const stem = stemOf(node.name);
    const alike = named.filter((other) => stemOf(other.name) === stem && other.role === node.role);
    const name = alike.length > 1 ? stem : node.name;
    const part = parts.find((each) => each.name === name && each.role === node.role);
    if (part) part.count += 1;
    else parts.push({ ...node, name, count: 1 });
  }
  return parts;
}

function lookOf(meaning: NodeMeaning | undefined): Pick<SketchPart, 'role' | 'hue' | 'external'> {
  return { role: meaning?.role ?? null, hue: meaning?.hue ?? null, external: meaning?.external ?? false };
}

/** "VM 2" without its number. */
function stemOf(name: string): string {
  return name.replace(/\s+\d+$/, '');
}
