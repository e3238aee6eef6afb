import type { PartKind } from '@/lib/compare/model';
import type { Rect } from '@/lib/viewer/view-transform';

interface BadgeForm {
  outline: string;
  /** How high the middle of its number stands. */
  middle: number;
  /** What it fills. */
  box: Rect;
}

/** The triangle by which drawings are revised; two digits fit between its sides. */
const triangle: BadgeForm = { outline: 'M12-4 28 23H-4Z', middle: 16.6, box: { x: -4, y: -4, width: 32, height: 27 } };

/**
 * The forms of badges, each around the middle of a box of 24 by 24: each kind of change has one of its own, with room
 * for a number of two digits.
 */
export const badgeForms: Record<PartKind, BadgeForm> = {
  added: {
    outline: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z',
    middle: 12,
    box: { x: 2, y: 2, width: 20, height: 20 },
  },
  removed: { outline: 'M3 3h18v18H3Z', middle: 12, box: { x: 3, y: 3, width: 18, height: 18 } },
  renamed: triangle,
  changed: triangle,
  moved: { outline: 'M12-3 27 12 12 27-3 12Z', middle: 12, box: { x: -3, y: -3, width: 30, height: 30 } },
};

interface ChangeBadgeProps {
  kind: PartKind;
  number?: number;
  /** As wide and as high as that, unless as on the drawing. */
  size?: string;
}

/** The number of a change in the form of its kind, as it stands on the drawing. */
export function ChangeBadge({ kind, number, size = '24' }: ChangeBadgeProps) {
  const { outline, middle } = badgeForms[kind];
  return (
    <svg className="change-badge" data-kind={kind} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={outline} />
      {number !== undefined && (
        <text x="12" y={middle + 4.2} textAnchor="middle">
          {number}
        </text>
      )}
    </svg>
  );
}
