import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureScale, scaleTable, type ScaleReading } from '@/lib/bench/scale';

/**
 * `npm run bench:scale [-- 13 100 1000]`: generates guides of so many pages, builds each twice, and prints how what
 * authors and readers pay grows with the number of pages. Takes some minutes, and a folder of its own beside `out/`.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const sizes = (positionals.length > 0 ? positionals : ['13', '100', '1000']).map(Number);
if (!sizes.every((pages) => Number.isSafeInteger(pages) && pages >= 5)) {
  console.error(`Numbers of pages of five and more are needed.
    fix: npm run bench:scale -- 13 100 1000`);
  process.exit(1);
}
const readings: ScaleReading[] = [];
for (const pages of sizes) {
  readings.push(await measureScale(pages));
  console.log(`\n${scaleTable(readings)}\n\n${cpus().length} cores, Node ${process.versions.node}`);
}
