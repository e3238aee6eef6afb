import { buildStamp, isBuilt } from '@/lib/build/build-stamp';
import { ownScript } from '@/lib/build/run-command';
import { runStep } from '@/lib/build/run-step';

/** Builds the site unless the built one is up to date. Returns false when the build failed, after printing why. */
export async function ensureBuilt(root: string): Promise<boolean> {
  if (await isBuilt(root, await buildStamp(root, process.env))) return true;
  return runStep('Building the site', ownScript('scripts/build.ts'));
}
