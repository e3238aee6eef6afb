import type { PartChange } from '@/lib/compare/model';

/** What differs between two strategies, in the order in which it is told. */
export interface DifferenceList {
  onlyFirst: NumberedChange[];
  onlySecond: NumberedChange[];
  /** In both, but different. */
  different: NumberedChange[];
  /** Connections that only one of them has, the second's first. */
  connections: NumberedChange[];
}

/** What is said of a part that both strategies have, but not alike. */
export const bothDifferent = 'In both, but different';

/** A difference with the number that marks it on the drawings. */
export interface NumberedChange {
  number: number;
  change: PartChange;
}

/** Sorts what differs by what it means to who compares. Numbers count through the list as it is told. */
export function listDifferences(changes: PartChange[]): DifferenceList {
  let number = 0;
  const numbered = (matches: (change: PartChange) => boolean) =>
    changes.filter(matches).map((change): NumberedChange => {
      number += 1;
      return { number, change };
    });
  return {
    onlyFirst: numbered(({ part, kind }) => part !== 'edge' && kind === 'removed'),
    onlySecond: numbered(({ part, kind }) => part !== 'edge' && kind === 'added'),
    different: numbered(({ part, kind }) => part !== 'edge' && kind !== 'added' && kind !== 'removed'),
    connections: [
      ...numbered(({ part, kind }) => part === 'edge' && kind === 'added'),
      ...numbered(({ part, kind }) => part === 'edge' && kind !== 'added'),
    ],
  };
}

/** All of a list, in the order of their numbers. */
export function allDifferences({ onlyFirst, onlySecond, different, connections }: DifferenceList): NumberedChange[] {
  return [...onlyFirst, ...onlySecond, ...different, ...connections].toSorted((a, b) => a.number - b.number);
}
