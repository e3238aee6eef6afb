import { buildStamp, isBuilt } from '@/lib/build/build-stamp';
import { buildTarget } from '@/lib/build/build-target';
import { ownScript } from '@/lib/build/run-command';
import { runStep } from '@/lib/build/run-step';
import type { VariantName } from '@/lib/build/variants';

/**
 * Builds the site, or a variant of it, unless the built one is up to date. Returns false when the build failed,
 * after printing why.
 */
export async function ensureBuilt(root: string, variant?: VariantName): Promise<boolean> {
  const { directory, env } = buildTarget(root, variant);
  if (await isBuilt(root, directory, await buildStamp(root, env))) return true;
  if (!variant) return runStep('Building the site', ownScript('scripts/build.ts'));
  return runStep(`Building the variant ${variant}`, ownScript('scripts/build.ts', '--variant', variant));
}
