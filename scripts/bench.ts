import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { copyCompressed } from '@/lib/bench/compressed-copy';
import { judge, readingsTable } from '@/lib/bench/judge';
import { pressPage } from '@/lib/bench/press-page';
import { readPage } from '@/lib/bench/read-page';
import { median, medianReading, phone, type Reading } from '@/lib/bench/reader';
import { buildTarget } from '@/lib/build/build-target';
import { ensureBuilt } from '@/lib/build/ensure-built';
import { measuringSwitches } from '@/lib/build/browser-switches';
import { browserAdvice, findInstalledBrowser } from '@/lib/build/provide-browser';
import { loadGuide } from '@/lib/content/load-guide';
import { serveSite } from '@/lib/hosting/serve-site';
import { guideRoot } from '@/lib/site/guide-root';

/**
 * `npm run bench [-- --runs 7] [-- floor=http://… starlight=http://…]`: builds and serves the site, reads a strategy's
 * page and the whole guide as a phone does, in turn with the sites that are named, and prints the medians. Fails past
 * the budgets.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '7' }, tab: { type: 'string', default: 'Data Flow' } },
});
const others = Object.fromEntries(
  positionals.map((text) => {
    const [, name, url] = /^([\w-]+)=(https?:\/\/.+)$/.exec(text) ?? [];
    if (!name || !url) {
      console.error(
        `"${text}" names no site.\n    fix: Write it as a name and an address: floor=http://localhost:4301/`,
      );
      process.exit(1);
    }
    return [name, url];
  }),
);

const root = process.cwd();
if (!(await ensureBuilt(root))) process.exit(1);
const executablePath = findInstalledBrowser();
if (!executablePath) {
  console.error(browserAdvice);
  process.exit(1);
}
const { guide } = await loadGuide({ root: guideRoot() });
const page = guide.pages.find(({ strategy, body }) => strategy && body.includes('<Diagram ')) ?? guide.pages[0];
const whole = guide.pages.find(({ wholeGuide }) => wholeGuide);
const target = { ...buildTarget(root), directory: '.generated/bench/site' };
await copyCompressed(root, buildTarget(root).directory, target.directory);
const origin = (await serveSite({ root, target, port: 0, precompressed: true })).replace(/\/$/, '');
const own = Object.fromEntries([page, whole].flatMap((each) => (each ? [[each.href, origin + each.href]] : [])));
const sites: Record<string, string> = { ...own, ...others };

// Without what Chromium starts for itself, which would take the cores that are measured.
const browser = await chromium.launch({ executablePath, args: measuringSwitches });
const readings: Record<string, Reading[]> = {};
const pressings = [];
for (let run = 1; run <= Number(values.runs); run++) {
  for (const [name, url] of Object.entries(sites)) {
    (readings[name] ??= []).push(await readPage(browser, phone, url, values.tab));
  }
  if (page) pressings.push(await pressPage(browser, phone, origin + page.href));
  console.error(`Run ${run} of ${values.runs} done, load ${loadavg()[0]?.toFixed(1)}`);
}
const version = browser.version();
await browser.close();

const medians = Object.fromEntries(Object.entries(readings).map(([name, all]) => [name, medianReading(all)]));
console.log(readingsTable(medians));
console.log(`
Milliseconds but for KB, requests and shift. A phone's window, 1.6 Mbps, 150 ms, scripts ${phone.slowdown} times slower; medians of
${values.runs} runs, one site after the other, empty caches; ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${cpus().length} × ${cpus()[0]?.model.trim()}.
First tap on a node to its panel, with no script fetched: ${median(pressings.map(({ nodeCold }) => nodeCold))?.toFixed(0)} ms; with the scripts fetched: ${median(pressings.map(({ nodeFetched }) => nodeFetched))?.toFixed(0)} ms.
Longest task of hydration: ${median(pressings.map(({ longestTask }) => longestTask))?.toFixed(0)} ms.`);

const faults = [page, whole].flatMap((each) => {
  const reading = each && medians[each.href];
  if (!reading) return [];
  const kind = each.wholeGuide ? 'wholeGuide' : 'page';
  const sameRun = Object.fromEntries(
    Object.keys(others).flatMap((name) => (medians[name] ? [[name, medians[name]]] : [])),
  );
  return judge({ kind, own: reading, others: sameRun }).map((fault) => `${each.href}, ${fault}`);
});
for (const fault of faults) console.error(`Past the budget: ${fault}.`);
process.exit(faults.length > 0 ? 1 : 0);
