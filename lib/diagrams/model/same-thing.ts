import type { DiagramNode, RenderedDiagram } from './model';

/** The part of a rendered diagram that says what its nodes are. */
export type KnownDiagram = Pick<RenderedDiagram, 'graph' | 'meanings' | 'aliases'>;

/**
 * The node of another diagram that is declared to be the same thing, or null: the one with the same id, else one
 * that is known by this id there, or whose id this node is known by, or that shares an alias with it.
 */
export function findSame({ id }: DiagramNode, from: KnownDiagram, to: KnownDiagram): string | null {
  const aliases = from.aliases[id] ?? [];
  const ids = to.graph.nodes.map((other) => other.id);
  const knownBy = (name: string) => ids.find((other) => to.aliases[other]?.includes(name));
  return (
    ids.find((other) => other === id) ??
    knownBy(id) ??
    ids.find((other) => aliases.includes(other)) ??
    aliases.flatMap((alias) => knownBy(alias) ?? [])[0] ??
    null
  );
}

/**
 * The node of another strategy that plays the same part, or null: the one that is declared to be the same thing,
 * else the first of the same role whose main technology is the same. A node that is declared to be another thing of
 * the first diagram is passed over: a scheduler is no worker, though Celery runs both.
 */
export function findAlike(node: DiagramNode, from: KnownDiagram, to: KnownDiagram): string | null {
  const same = findSame(node, from, to);
  if (same !== null) return same;
  const mine = from.meanings[node.id];
  const [technology] = mine?.technologies ?? [];
  if (!mine || technology === undefined) return null;
  const alike = to.graph.nodes.find((other) => {
    const theirs = to.meanings[other.id];
    return theirs?.role === mine.role && theirs.technologies[0] === technology && findSame(other, to, from) === null;
  });
  return alike?.id ?? null;
}
