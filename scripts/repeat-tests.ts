import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { browserAdvice, findInstalledBrowser } from '@/lib/build/provide-browser';
import { runTests } from '@/lib/build/run-tests';
import { formatCounts } from '@/lib/build/test-counts';
import { testedVariants } from '@/lib/build/tested-variants';

/**
 * `npm run test:repeat -- 10`: runs the browser tests ten times without a second try, with all cores kept busy, so
 * that a test which depends on the speed of the machine fails here and not some day elsewhere. More arguments choose
 * tests: `npm run test:repeat -- 10 tests/rich/tabs.test.ts`.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [given = '10', ...files] = positionals;
const times = Number(given);
if (!Number.isInteger(times) || times < 1) {
  console.error('Say how many times: npm run test:repeat -- 10');
  process.exit(1);
}

const browser = findInstalledBrowser();
if (!browser) {
  console.error(browserAdvice);
  process.exit(1);
}
const root = process.cwd();
// A file stands in the folder of its site: what is not asked about need not be built.
const isAsked = (name: string) => files.length === 0 || files.some((file) => file.startsWith(`tests/${name}/`));
const variants = testedVariants().filter(isAsked);
// Null is the published guide.
const sites = [...(isAsked('site') ? [null] : []), ...variants];
if (sites.length === 0) {
  console.error('Name files as they stand here: npm run test:repeat -- 10 tests/rich/tabs.test.ts');
  process.exit(1);
}
for (const variant of sites) if (!(await ensureBuilt(root, variant ?? undefined))) process.exit(1);

const loads = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);
try {
  const counts = await runTests({
    name: `Browser tests, ${times} times under load`,
    projects: sites.map((variant) => variant ?? 'site'),
    workers: 2,
    browser,
    args: [`--repeat-each=${times}`, '--retries=0', ...files],
  });
  console.log(formatCounts(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  for (const load of loads) load.kill();
}
