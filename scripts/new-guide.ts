import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { starterGuide } from '@/lib/content/starter-guide';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/** `npm run new-guide -- <folder>`: writes the smallest guide that builds into a new folder. */
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error('A folder is needed.\n    fix: npm run new-guide -- <folder>');
  process.exit(1);
}
if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty.\n    fix: Name a folder that does not exist yet.`);
  process.exit(1);
}
for (const [file, text] of starterGuide()) await writeIfChanged(path.join(folder, file), text);
console.log(`Wrote a guide of three pages into ${folder}. See it with \`GUIDE_ROOT=${folder} npm run dev\`.`);
