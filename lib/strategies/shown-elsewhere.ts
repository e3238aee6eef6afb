import type { PartChange } from '@/lib/compare/model';

/** A component that a step of the growth path brings or takes away, and a strategy further off that has it too. */
export interface ShownElsewhere {
  name: string;
  /** The title of that strategy. */
  title: string;
}

/**
 * Components that came or went from one strategy to the next, each with another strategy that has it all the same.
 *
 * @param changes what differs between the two
 * @param kind what came (`added`) or what went (`removed`)
 * @param others strategies with what differs between them and the one that has the component; the first that has it
 *   is told
 */
export function shownElsewhere(
  changes: PartChange[],
  kind: 'added' | 'removed',
  others: { title: string; changes: PartChange[] }[],
): ShownElsewhere[] {
  const side = kind === 'added' ? 'after' : 'before';
  const keyOf = (change: PartChange) => change[side].join(' ');
  const ofKind = (all: PartChange[]) => all.filter((change) => change.part === 'node' && change.kind === kind);
  const lacking = others.map((other) => ({ title: other.title, keys: new Set(ofKind(other.changes).map(keyOf)) }));
  return ofKind(changes).flatMap((change) => {
    const has = lacking.find(({ keys }) => !keys.has(keyOf(change)));
    return has ? [{ name: change.name, title: has.title }] : [];
  });
}
