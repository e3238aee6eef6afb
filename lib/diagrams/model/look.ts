import type { Hue } from '@/lib/roles';

/** What an author's own style means here: a hue of the site's palette and kinds of emphasis. */
export interface Look {
  /** The hue of the palette that comes nearest to the author's; null for none. */
  hue: Hue | null;
  /** A heavy outline or line. */
  strong: boolean;
  /** A broken outline or line. */
  dashed: boolean;
  /** Steps back behind the rest. */
  muted: boolean;
}

export const plainLook: Look = { hue: null, strong: false, dashed: false, muted: false };
