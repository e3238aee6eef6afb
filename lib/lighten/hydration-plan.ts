/**
 * What a page needs to hydrate, once that is wanted. `lib/lighten` prints it into the page as data, and
 * `components/boot/hydration-boot.ts` carries it out.
 */
export interface HydrationPlan {
  /** Address of the page's RSC payload, which Next.js would have printed into the page. */
  payload: string;
  /** What the payload says of the build it is of. */
  build: string;
  /** What Next.js hands to its module loader before its scripts come. */
  entry: Record<string, unknown>;
  /** Addresses of the scripts, in the order in which they are to run. */
  scripts: string[];
}

/** The id of the element that holds the plan. */
export const hydrationPlanId = 'hydration-plan';

/** When a page hydrates: once something is wanted that needs it, or at once. */
export type HydrationTime = 'wanted' | 'now';

/** Reads the time from the environment: `HYDRATE=now`. Throws one sentence for another value. */
export function readHydrationTime(environment: NodeJS.ProcessEnv): HydrationTime {
  const { HYDRATE: wish } = environment;
  if (!wish) return 'wanted';
  if (wish === 'now') return 'now';
  throw new Error(`HYDRATE cannot be "${wish}": set it to "now", or leave it out.`);
}
