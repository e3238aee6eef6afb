import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { recordAnchors } from '@/lib/content/record-anchors';
import { syntheticGuide } from '@/lib/content/synthetic-guide';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/**
 * `npm run generate-guide -- <folder> --pages 1000`: writes a sound guide of that many pages into a new folder, to
 * measure how the site grows. `--whole-guide` adds the page that prints all others.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '100' }, 'whole-guide': { type: 'boolean', default: false } },
});
const [folder] = positionals;
const pages = Number(values.pages);
if (folder === undefined || positionals.length > 1 || !Number.isSafeInteger(pages) || pages < 5) {
  console.error(`A folder and a number of pages of five and more are needed.
    fix: npm run generate-guide -- <folder> --pages 1000`);
  process.exit(1);
}
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty.
    fix: Name a folder that does not exist yet.`);
  process.exit(1);
}
const files = syntheticGuide({ pages, wholeGuide: values['whole-guide'] });
for (const [file, text] of files) await writeIfChanged(path.join(folder, file), text);
await recordAnchors(folder);
console.log(`Wrote ${files.size} files with ${pages} pages into ${folder}.`);
