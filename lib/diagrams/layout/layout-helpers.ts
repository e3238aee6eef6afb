import { groupKey, nodeKey } from './elk-keys';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** An edge that steers the layout and is never drawn; ends are keys of ELK's graph. */
export interface LayoutHelper {
  from: string;
  to: string;
}

/**
 * Lets a node without edges ("Container N") follow the sibling before it, by the same edges, so that it stands
 * in that one's row and beside it: by one edge, which leaves the others more freedom, or by all of them.
 */
export function siblingHelpers({ nodes, edges }: DiagramGraph, by: 'one' | 'all'): LayoutHelper[] {
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return nodes.flatMap((node, index) => {
    if (connected.has(node.id) || node.group === null) return [];
    const sibling = nodes.slice(0, index).findLast(({ group }) => group === node.group)?.id;
    const incoming = edges.filter(({ to }) => to === sibling);
    const outgoing = edges.filter(({ from }) => from === sibling);
    const helpers = [
      ...incoming.map(({ from }) => ({ from: nodeKey(from), to: nodeKey(node.id) })),
      ...outgoing.map(({ to }) => ({ from: nodeKey(node.id), to: nodeKey(to) })),
    ];
    return by === 'all' ? helpers : helpers.slice(0, 1);
  });
}

/** Puts the last of three or more groups side by side into a row of its own, below another, to save width. */
export function stackHelpers({ groups }: DiagramGraph, below: 'first' | 'previous'): LayoutHelper[] {
  return groups.flatMap((parent) => {
    const children = groups.filter((group) => group.parent === parent.id);
    const upper = below === 'first' ? children[0] : children.at(-2);
    const last = children.at(-1);
    return upper && last && children.length > 2 ? [{ from: groupKey(upper.id), to: groupKey(last.id) }] : [];
  });
}
