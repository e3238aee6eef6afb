import { compareFields, type Fields } from './compare-records';
import type { FieldChange, PartChange, PartKind } from './model';

export type Side = 'before' | 'after';

/** Parts of two diagrams that are the same thing; one side is empty where the other diagram does not have it. */
export interface Pairing<T> {
  before: T[];
  after: T[];
}

/** What is told of parts of one kind. */
export interface PartRules<T> {
  nameOf: (pairing: Pairing<T>) => string;
  /** What is told of parts that only one diagram has. */
  fieldsOf: (parts: T[], side: Side) => Fields;
  compare: (old: T[], now: T[]) => FieldChange[];
}

/** Rules for parts that are paired one by one. */
export function singly<T>({
  nameOf,
  fieldsOf,
  compare,
}: {
  nameOf: (part: T, side: Side) => string;
  fieldsOf: (part: T, side: Side) => Fields;
  compare: (old: T, now: T) => FieldChange[];
}): PartRules<T> {
  return {
    nameOf: ({ before: [old], after: [now] }) => (now ? nameOf(now, 'after') : old ? nameOf(old, 'before') : ''),
    fieldsOf: ([part], side) => (part ? fieldsOf(part, side) : {}),
    compare: ([old], [now]) => (old && now ? compare(old, now) : []),
  };
}

/** One pairing for each part, in the order of the newer diagram; parts that are gone come last. */
export function pairingsOf<T extends { id: string }>(
  before: T[],
  after: T[],
  match: ReadonlyMap<string, string>,
): Pairing<T>[] {
  const origin = new Map([...match].map(([old, now]) => [now, old]));
  return [
    ...after.map((now) => ({ before: before.filter(({ id }) => id === origin.get(now.id)), after: [now] })),
    ...before.filter(({ id }) => !match.has(id)).map((old) => ({ before: [old], after: [] })),
  ];
}

/** The pairings whose sides differ, in their order. */
export function compareParts<T extends { id: string }>(
  part: PartChange['part'],
  pairings: Pairing<T>[],
  { nameOf, fieldsOf, compare }: PartRules<T>,
): PartChange[] {
  return pairings.flatMap((pairing): PartChange[] => {
    const { before, after } = pairing;
    const name = nameOf(pairing);
    const ids = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
    if (before.length === 0) {
      const fields = compareFields({}, fieldsOf(after, 'after'));
      return [{ part, kind: 'added', name, ...ids, fields }];
    }
    if (after.length === 0) {
      const fields = compareFields({}, fieldsOf(before, 'before'));
      return [{ part, kind: 'removed', name, ...ids, fields }];
    }
    const fields = compare(before, after);
    return fields.length > 0 ? [{ part, kind: kindOf(part, fields), name, ...ids, fields }] : [];
  });
}

function kindOf(part: PartChange['part'], fields: FieldChange[]): PartKind {
  const differs = (...names: string[]) => fields.some(({ field }) => names.includes(field));
  if (part !== 'edge' && differs('label', 'title', 'id')) return 'renamed';
  return differs('group') ? 'moved' : 'changed';
}
