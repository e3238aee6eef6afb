import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firefox, webkit } from '@playwright/test';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { runTests } from '@/lib/build/run-tests';
import { formatCounts } from '@/lib/build/test-counts';

/**
 * `npm run test:smoke`: the site's main paths in Firefox and WebKit, in those of the two that Playwright has
 * installed here; `-- --all` fails where one is missing, as CI asks.
 */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const engines = [firefox, webkit].map((type) => ({ name: type.name(), file: type.executablePath() }));
const installed = engines.filter(({ file }) => existsSync(file) && starts(file));
const missing = engines.filter((engine) => !installed.includes(engine)).map(({ name }) => name);

if (missing.length > 0) {
  console.log(
    `Not installed, so ${values.all ? 'not tested' : 'skipped'}: ${missing.join(' and ')}. ` +
      `\`npx playwright install --with-deps ${missing.join(' ')}\` gets what is missing.`,
  );
}
if (missing.length > 0 && values.all) process.exit(1);
if (installed.length > 0) {
  if (!(await ensureBuilt(process.cwd()))) process.exit(1);
  const counts = await runTests({
    name: `The site in ${installed.map(({ name }) => name).join(' and ')}`,
    projects: installed.map(({ name }) => `smoke-${name}`),
    workers: 2,
  });
  console.log(formatCounts(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

/** WebKit is started by a script that does not know `--version`; that it is there must do. */
function starts(file: string): boolean {
  return !file.includes('firefox') || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
