import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { Direction } from '@/lib/diagrams/parse/direction';
import type { GroupForm } from '@/lib/diagrams/parse/parsed-diagram';

/** What becomes of the directions that groups have of their own. */
export interface GroupDirections {
  /** Groups that run another way than what is around them, by id. */
  turned: Map<string, Direction>;
  /** Groups whose direction is passed over, as their insides are joined with what is outside. */
  ignored: string[];
}

/**
 * Decides which groups run their own way. As in Mermaid, one whose nodes are joined with others outside runs as the
 * diagram does: a line that turns on its way cannot be read.
 */
export function groupDirections(
  graph: DiagramGraph,
  forms: Record<string, GroupForm>,
  direction: Direction,
  inherit = false,
): GroupDirections {
  const found: GroupDirections = { turned: new Map(), ignored: [] };
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent]));
  const groupOf = new Map(graph.nodes.map(({ id, group }) => [id, group]));
  const isInside = (end: string, group: string): boolean => {
    for (let at = groupOf.has(end) ? (groupOf.get(end) ?? null) : (parents.get(end) ?? null); at !== null;) {
      if (at === group) return true;
      at = parents.get(at) ?? null;
    }
    return false;
  };
  const effective = new Map<string | null, Direction>([[null, direction]]);
  // Parents come before their children.
  for (const { id, parent } of graph.groups) {
    const around = effective.get(parent) ?? direction;
    const own = forms[id]?.direction ?? (inherit ? direction : around);
    const isJoined = graph.edges.some(
      ({ from, to }) => isInside(from, id) !== isInside(to, id) && from !== id && to !== id,
    );
    const reachesIn = graph.edges.some(
      ({ from, to }) => (from === id && isInside(to, id)) || (to === id && isInside(from, id)),
    );
    const turns = own !== around && !isJoined && !reachesIn;
    if (turns) found.turned.set(id, own);
    else if (own !== around) found.ignored.push(id);
    effective.set(id, turns ? own : around);
  }
  return found;
}
