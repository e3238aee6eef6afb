import type { PartKind } from '@/lib/compare/model';

/** The outline of a badge in a box of 24 by 24: each kind of change has a form of its own. */
export const badgeOutlines: Record<PartKind, string> = {
  added: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
  removed: 'M3 3h18v18H3Z',
  // The triangle by which drawings are revised.
  renamed: 'M12 0 24 21.5H0Z',
  changed: 'M12 0 24 21.5H0Z',
  moved: 'M12 0 24 12 12 24 0 12Z',
};

/** Where the middle of a number stands in such a box. */
export const badgeMiddle: Record<PartKind, number> = {
  added: 12,
  removed: 12,
  renamed: 14.5,
  changed: 14.5,
  moved: 12,
};

/** The number of a change in the form of its kind, as it stands on the drawing. */
export function ChangeBadge({ kind, number }: { kind: PartKind; number?: number }) {
  return (
    <svg className="change-badge" data-kind={kind} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={badgeOutlines[kind]} />
      {number !== undefined && (
        <text x="12" y={badgeMiddle[kind] + 4.2} textAnchor="middle">
          {number}
        </text>
      )}
    </svg>
  );
}
