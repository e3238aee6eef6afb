import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { OfflineMode } from './offline-mode';
import { precacheManifest } from './precache-manifest';

interface PublishOptions {
  /** The project, which holds the worker's source. */
  root: string;
  /** The folder of the exported site. */
  directory: string;
  /** The id of the build that was exported there. */
  build: string;
  mode: OfflineMode;
  /** Old addresses with the new ones, to be led on without a network too. */
  moved?: Record<string, string>;
  /** The host only serves files, for which the site has been prepared. */
  plain?: boolean;
}

/**
 * Writes the service worker, `/sw.js`, into the exported site, and the notice of an update, which it keeps with the
 * rest. The worker stands at the root, since it may answer only for what is below its own address.
 */
export async function publishServiceWorker({
  root,
  directory,
  build,
  mode,
  moved = {},
  plain = false,
}: PublishOptions): Promise<void> {
  const worker = path.join(directory, 'sw.js');
  const notice = path.join(directory, 'update-notice.js');
  const keeps = mode === 'keep';

  if (keeps) await writeIfChanged(notice, await bundleScript(path.join(root, 'components/offline/update-notice.ts')));
  else await rm(notice, { force: true });

  if (mode === 'none') return rm(worker, { force: true });
  const source = path.join(root, 'lib/offline/worker', keeps ? 'service-worker.ts' : 'remove-worker.ts');
  const precache = keeps ? await precacheManifest(directory, build, { plain }) : [];
  await writeIfChanged(
    worker,
    await bundleScript(source, {
      PRECACHE: JSON.stringify(precache),
      BUILD: JSON.stringify(build),
      MOVED: JSON.stringify(moved),
    }),
  );
}

async function bundleScript(source: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  return outputFiles[0]?.text ?? '';
}
