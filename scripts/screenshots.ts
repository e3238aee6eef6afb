import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { browserAdvice, findInstalledBrowser } from '@/lib/build/provide-browser';
import { nodeTool, runCommand } from '@/lib/build/run-command';

/**
 * `npm run screenshots`: compares pictures of all pages and diagrams with those in tests/visual/screenshots.
 * `--update` takes them anew. Fonts and edges come out differently on every system, so that both are refused
 * outside the image of CI; `--here` compares with pictures of this machine's own, from its first run.
 */
const { values: options } = parseArgs({
  options: { update: { type: 'boolean', default: false }, here: { type: 'boolean', default: false } },
});
const { PLAYWRIGHT_BROWSERS_PATH } = process.env;

if (!options.here && PLAYWRIGHT_BROWSERS_PATH !== '/ms-playwright') {
  console.error(
    'Screenshots count only from the image that .github/workflows/screenshots.yml names: run that workflow, or ' +
      'this command in the image. With --here it compares with pictures taken on this machine.',
  );
  process.exit(1);
}

const browser = findInstalledBrowser();
if (!browser) {
  console.error(browserAdvice);
  process.exit(1);
}
if (!(await ensureBuilt(process.cwd()))) process.exit(1);

const folder = options.here ? '.generated/screenshots' : 'tests/visual/screenshots';
const update = options.update ? 'changed' : options.here ? 'missing' : 'none';
const { ok } = await runCommand(
  nodeTool('@playwright/test', 'test', '--project=screenshots', `--update-snapshots=${update}`),
  { live: true, env: { SCREENSHOTS: folder, CHROMIUM_PATH: browser } },
);
process.exitCode = ok ? 0 : 1;
