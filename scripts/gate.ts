import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { provideBrowser } from '@/lib/build/provide-browser';
import { nodeTool, ownScript, runCommand } from '@/lib/build/run-command';
import { formatDuration, runStep } from '@/lib/build/run-step';
import { type Counts, formatCounts, readTestCounts } from '@/lib/build/test-counts';
import { variantNames } from '@/lib/build/variants';
import { writeRevision } from '@/lib/build/write-revision';

/** The whole gate, for people and for CI alike: `npm test`; without the browser tests: `npm run check`. */
const { values: options } = parseArgs({ options: { 'no-browser': { type: 'boolean', default: false } } });
const root = process.cwd();
const start = performance.now();
const reportFile = 'test-results/report.json';

const browser = options['no-browser'] ? null : await provideBrowser();
if (!browser && !options['no-browser']) {
  console.error('The browser tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to its program.');
  process.exit(1);
}

// The app imports this module, so types need it; the build writes the rest.
await writeRevision(root);

// A worker knows other globals than a page.
const workerTypes = nodeTool('typescript', '--noEmit', '-p', 'lib/offline/worker');
const typed = await runStep('Types', nodeTool('next', 'typegen'), nodeTool('typescript', '--noEmit'), workerTypes);
// The builds need not check them again, and go on after a fault.
process.env.TYPES_CHECKED = 'yes';
const steps: [name: string, passed: boolean][] = [
  ['types', typed],
  ['lint', await runStep('Lint', nodeTool('oxlint', '--type-aware', '--deny-warnings'))],
  ['content', await runStep('Content check', ownScript('scripts/check-content.ts'))],
  ['build', await ensureBuilt(root)],
];
// Only browser tests look at these.
for (const variant of browser ? variantNames : []) {
  steps.push([`build of the variant ${variant}`, await ensureBuilt(root, variant)]);
}
const built = steps.every(([name, passed]) => passed || name === 'types' || name === 'lint');
const counts: Counts = built ? await runTests() : { passed: 0, failed: 0, skipped: 0 };

const failed = [
  ...steps.filter(([, passed]) => !passed).map(([name]) => name),
  ...(counts.failed > 0 ? ['tests'] : []),
  ...(built ? [] : ['tests (not run)']),
];
const duration = formatDuration(performance.now() - start);
console.log(
  failed.length === 0 ? `\nThe gate passed in ${duration}.` : `\nThe gate failed in ${duration}: ${failed.join(', ')}.`,
);
// A step without tests of its own counts as one.
const passedSteps = steps.filter(([, passed]) => passed).length;
console.log(
  formatCounts({
    ...counts,
    passed: counts.passed + passedSteps,
    failed: counts.failed + steps.length - passedSteps,
  }),
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runTests(): Promise<Counts> {
  await rm(reportFile, { force: true });
  const projects = options['no-browser'] ? ['--project=unit'] : [];
  const command = nodeTool('@playwright/test', 'test', '--forbid-only', ...projects);
  const { ok } = await runCommand(command, { live: true, env: browser ? { CHROMIUM_PATH: browser } : {} });
  const result = (await readTestCounts(reportFile)) ?? { passed: 0, failed: 0, skipped: 0 };
  // A run can fail without a failed test: no server, an error while loading a file.
  return ok || result.failed > 0 ? result : { ...result, failed: 1 };
}
