import { parseArgs } from 'node:util';
import { removeDevTypes } from '@/lib/build/checked-types';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { browserAdvice, findInstalledBrowser, installBrowser } from '@/lib/build/provide-browser';
import { nodeTool, ownScript } from '@/lib/build/run-command';
import { formatDuration, runStep } from '@/lib/build/run-step';
import { runTests } from '@/lib/build/run-tests';
import { addCounts, type Counts, formatCounts, noCounts } from '@/lib/build/test-counts';
import { testedVariants } from '@/lib/build/tested-variants';
import { writeRevision } from '@/lib/build/write-revision';

/**
 * The whole gate, for people and for CI alike: `npm test`; without the browser tests: `npm run check`; parts of it:
 * `npm run test:unit`. What needs no built site runs beside the builds; the browser tests, which need both cores, come
 * last.
 */
const parts = ['types', 'lint', 'unit', 'site', 'variants'] as const;
type Part = (typeof parts)[number];

const { values: options } = parseArgs({
  options: {
    'no-browser': { type: 'boolean', default: false },
    'install-browser': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const root = process.cwd();
const start = performance.now();
const wanted = readParts(options.only);
const withBrowser = !options['no-browser'] && (wanted.has('site') || wanted.has('variants'));

// Known at once: nobody waits for the builds to hear that there is none.
const found = withBrowser ? findInstalledBrowser() : null;
if (withBrowser && !found && !options['install-browser']) {
  console.error(browserAdvice);
  process.exit(1);
}
const browserComing = withBrowser && !found ? installBrowser() : Promise.resolve(found);

const results: [name: string, passed: boolean][] = [];
async function step(name: string, run: Promise<boolean>): Promise<boolean> {
  const passed = await run;
  results.push([name, passed]);
  return passed;
}

// The app imports this module, so types need it; the build writes the rest.
await writeRevision(root);
// The builds need not check types again.
process.env.TYPES_CHECKED = 'yes';
const needsContent = wanted.has('unit') || wanted.has('site') || wanted.has('variants');
const soundness = needsContent
  ? step('content', runStep('Content and drawings', ownScript('scripts/prepare.ts')))
  : Promise.resolve(true);

const variants = withBrowser && wanted.has('variants') ? testedVariants() : [];
const [built, beside] = await Promise.all([soundness.then((sound) => sound && buildAll()), checkAndTest()]);
const browserTests = built ? await testInBrowser() : noCounts;

const counts = addCounts(beside, browserTests);
const failed = [
  ...results.filter(([, passed]) => !passed).map(([name]) => name),
  ...(counts.failed > 0 ? ['tests'] : []),
  ...(built || !withBrowser ? [] : ['browser tests (not run)']),
  ...(wanted.has('unit') && !(await soundness) ? ['unit tests (not run)'] : []),
];
const duration = formatDuration(performance.now() - start);
console.log(
  failed.length === 0 ? `\nThe gate passed in ${duration}.` : `\nThe gate failed in ${duration}: ${failed.join(', ')}.`,
);
for (const test of counts.flaky) console.log(`Needed a second try: ${test}`);
// A step without tests of its own counts as one.
const passedSteps = results.filter(([, passed]) => passed).length;
console.log(
  formatCounts({
    ...counts,
    passed: counts.passed + passedSteps,
    failed: counts.failed + results.length - passedSteps,
  }),
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** One after the other, for all builds share the folder of Next.js. */
async function buildAll(): Promise<boolean> {
  let all = true;
  if (wanted.has('site')) all = await step('build', ensureBuilt(root));
  for (const variant of variants) {
    all = (await step(`build of the variant ${variant}`, ensureBuilt(root, variant))) && all;
  }
  return all;
}

async function checkAndTest(): Promise<Counts> {
  if (wanted.has('types')) {
    await removeDevTypes(root);
    // A worker knows other globals than a page.
    const workerTypes = nodeTool('typescript', '--noEmit', '-p', 'lib/offline/worker');
    await step('types', runStep('Types', nodeTool('next', 'typegen'), nodeTool('typescript', '--noEmit'), workerTypes));
  }
  if (wanted.has('lint')) {
    await step('lint', runStep('Lint', nodeTool('oxlint', '--type-aware', '--deny-warnings')));
    await step('format', runStep('Format', nodeTool('oxfmt', '--check')));
  }
  if (!wanted.has('unit') || !(await soundness)) return noCounts;
  // Two, since the builds are done before one would be.
  return runTests({ name: 'Unit tests', projects: ['unit'], workers: 2 });
}

async function testInBrowser(): Promise<Counts> {
  const published = wanted.has('site')
    ? await runTests({ name: 'Tests of the published files', projects: ['published'], workers: 2 })
    : noCounts;
  if (!withBrowser) return published;
  const browser = await browserComing;
  if (!browser) {
    console.error(browserAdvice);
    results.push(['browser', false]);
    return published;
  }
  const projects = [...(wanted.has('site') ? ['site'] : []), ...variants];
  return addCounts(published, await runTests({ name: 'Browser tests', projects, workers: 2, browser }));
}

function readParts(only: string | undefined): Set<Part> {
  if (only === undefined) return new Set(parts);
  const asked = only.split(',');
  const named = parts.filter((part) => asked.includes(part));
  if (named.length < asked.length) throw new Error(`--only takes ${parts.join(', ')}, separated by commas.`);
  return new Set(named);
}
