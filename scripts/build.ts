import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildStamp, codeStamp, forgetBuild, printStamp, recordBuild } from '@/lib/build/build-stamp';
import { buildTarget } from '@/lib/build/build-target';
import { compiledDirectory, pruneCompiled, restoreCompiled } from '@/lib/build/compiled-code';
import { areTypesChecked, recordTypesChecked, removeDevTypes } from '@/lib/build/checked-types';
import { hintCompilation } from '@/lib/build/hint-compilation';
import { keptPagesVariable } from '@/lib/build/left-to-print';
import { prepare } from '@/lib/build/prepare';
import { openPrintedPages, printStamps } from '@/lib/build/printed-pages';
import { releaseMemory } from '@/lib/build/release-memory';
import { reportProblems } from '@/lib/build/report-problems';
import { nodeTool, runCommand } from '@/lib/build/run-command';
import { parseVariant } from '@/lib/build/variants';
import { readDiagramIds } from '@/lib/diagrams/publish/read';
import { writeRevision } from '@/lib/build/write-revision';
import { guideRoot } from '@/lib/site/guide-root';
import { keepParsedBodies } from '@/lib/content/parsed-bodies';
import { loadGuide } from '@/lib/content/load-guide';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { movedAddresses, publishPlain } from '@/lib/hosting/publish-plain';
import { listFiles } from '@/lib/files/list-files';
import { readBasePath } from '@/lib/site/read-base-path';
import { copyStaticFiles } from '@/lib/publish/copy-static-files';
import { loadPublishedFiles } from '@/lib/publish/load-published-files';
import { writePublishedFiles } from '@/lib/publish/write-published-files';
import { renewPolicy } from '@/lib/hosting/renew-policy';
import { readHydrationTime } from '@/lib/lighten/hydration-plan';
import { lightenSite } from '@/lib/lighten/lighten-site';
import { removeSegments } from '@/lib/lighten/remove-segments';
import { readOfflineMode } from '@/lib/offline/offline-mode';
import { publishServiceWorker } from '@/lib/offline/publish-service-worker';

/**
 * The production build: checks the content, renders the diagrams, and exports the site to out/, or a variant of
 * it to a folder of its own: `tsx scripts/build.ts --variant base-path`. GUIDE_ROOT chooses another guide. With
 * `--plain`, for hosts that only serve files.
 */
const { values } = parseArgs({
  options: { variant: { type: 'string' }, plain: { type: 'boolean', default: false } },
});
const project = process.cwd();
const { directory, env } = buildTarget(project, parseVariant(values.variant));
Object.assign(process.env, env);
const root = guideRoot();
// Next.js runs in a process of its own.
process.env.GUIDE_ROOT = root;
const offlineMode = readOfflineMode(process.env);
const hydrationTime = readHydrationTime(process.env);
const stamp = await buildStamp(project, process.env, { plain: values.plain });
await forgetBuild(project, directory);
// What next.config.mjs and the site's code read; everything else reads the guide itself.
const basePath = await readBasePath(root, process.env);
process.env.NEXT_PUBLIC_BASE_PATH = basePath;
process.env.BUILD_DIRECTORY = directory;
// What decides the site names it: a build of the same is the same.
const build = stamp.slice(0, 16);
process.env.GUIDE_BUILD = build;

const problems = await prepare({ root, progress: console.log });
await keepParsedBodies(root);
await writeRevision(project);
if (reportProblems(problems)) process.exit(1);

if (readDiagramIds().length === 0) process.env.GUIDE_HAS_DIAGRAMS = 'no';
const code = await codeStamp(project);
// The gate has checked them once for all its builds, or an earlier build those of the same code.
if (process.env.TYPES_CHECKED !== 'yes' && !(await areTypesChecked(project, code))) {
  await removeDevTypes(project);
  // Of an export it would look for its own types in the folder of that.
  await run(nodeTool('next', 'typegen'), { BUILD_DIRECTORY: '.next' });
  await run(nodeTool('typescript', '--noEmit'));
  await recordTypesChecked(project, code);
}
await pruneCompiled(project, code);
const compiled = compiledDirectory(project, code, process.env);
const isCompiled = existsSync(compiled);
const { guide } = await loadGuide({ root });
const shared = await printStamp(project, process.env);
const stamps = await printStamps({ root, guide, diagramIds: readDiagramIds(), shared });
const printed = await openPrintedPages(project, directory, stamps);
releaseMemory();
// In two processes, as the compiler would keep half a gigabyte while pages are printed.
if (!isCompiled) await run(nodeTool('next', 'build'), { COMPILED_DIRECTORY: compiled });
await restoreCompiled(compiled, path.join(project, '.next'), build);
await run(nodeTool('next', 'build', '--experimental-build-mode', 'generate'), {
  // Printing makes much that is gone at once: in as little room as Node.js gives it, a quarter of the time is spent on
  // clearing up.
  NODE_OPTIONS: `--max-semi-space-size=32 ${process.env.NODE_OPTIONS ?? ''}`,
  // Pages name the files of the compiled code, which need not come out the same once more.
  ...(isCompiled && { [keptPagesVariable]: printed.keptFile }),
});
await hintCompilation(directory);
await removeSegments(directory);
// Pictures of what is published are drawn in threads, which leave this one to the pages.
const published = await loadPublishedFiles(project, root);
const staticFiles = new Set((await listFiles(project, 'public')).map((file) => path.relative('public', file)));
await Promise.all([
  lightenSite({ directory, basePath, build, time: hydrationTime, staticFiles }).then(() => printed.join(build)),
  writePublishedFiles(published, directory),
]);
// Next.js publishes the static files of the project alone.
if (root !== project) await copyStaticFiles(path.join(root, 'public'), directory, published.files);
const renewed = await renewPolicy({
  root: project,
  directory,
  decides: !values.variant && root === project,
  mayWrite: !process.env.CI,
});
if (renewed) console.log(renewed);
const config = readHostingConfig('vercel.json');
if (values.plain) {
  const left = await publishPlain({ directory, config, siteUrl: guide.site.url, basePath });
  for (const source of left) console.warn(`There is no page for the redirect of ${source}, which is a pattern.`);
}
// Last, as the worker holds each file to its content.
await publishServiceWorker({
  root: project,
  directory,
  build,
  mode: offlineMode,
  moved: movedAddresses(config),
  plain: values.plain,
});
await recordBuild(project, directory, stamp);

/** Runs a command, which tells what it does, and ends the build if that fails. */
async function run(command: string[], variables: Record<string, string> = {}): Promise<void> {
  const { ok } = await runCommand(command, { live: true, env: variables });
  if (!ok) process.exit(1);
}
