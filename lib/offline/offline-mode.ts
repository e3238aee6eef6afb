import { readPreview } from '@/lib/site/preview';

/**
 * What a build publishes at `/sw.js`: the worker that keeps the guide for visits without a network, one that takes
 * itself and what was kept off readers' browsers, or nothing.
 */
export type OfflineMode = 'keep' | 'remove' | 'none';

/**
 * Reads the mode from the environment. Previews publish nothing, so that reviewers see the build itself.
 * Throws one sentence when SITE_OFFLINE has another value than `no`.
 */
export function readOfflineMode(environment: NodeJS.ProcessEnv): OfflineMode {
  if (readPreview(environment)) return 'none';
  const { SITE_OFFLINE: wish } = environment;
  if (!wish) return 'keep';
  if (wish === 'no') return 'remove';
  throw new Error(`SITE_OFFLINE cannot be "${wish}": set it to "no", or leave it out.`);
}
