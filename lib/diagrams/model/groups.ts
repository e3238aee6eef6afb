import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** Whether `group` is `ancestor`, or lies in it. */
export function isWithin(graph: DiagramGraph, group: string | null, ancestor: string): boolean {
  for (let at = group; at !== null; at = graph.groups.find(({ id }) => id === at)?.parent ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}
