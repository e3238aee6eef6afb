import type { PartChange } from '@/lib/compare/model';

/** What differs, seen from the other strategy. */
export function turnAround(changes: PartChange[]): PartChange[] {
  return changes.map(({ before, after, kind, fields, ...rest }) => ({
    ...rest,
    kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
    before: after,
    after: before,
    fields: fields.map(({ from, to, ...field }) => ({ ...field, from: to, to: from })),
  }));
}
