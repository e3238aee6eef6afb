import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/content/check-content';
import { recordAnchors } from '@/lib/content/record-anchors';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { importGuide } from '@/lib/import/import-guide';
import { readSources } from '@/lib/import/read-sources';
import { formatProblem } from '@/lib/problem';

/**
 * `npm run import -- <file or folder> --to <folder>`: makes a guide of texts of MkDocs Material or Docusaurus in a new
 * folder, and lists what could not be turned into something of ours.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const [from] = positionals;
const { to } = values;
if (from === undefined || to === undefined || !existsSync(from)) {
  console.error(
    'A file or a folder that exists, and one to write to, are needed.\n    fix: npm run import -- docs --to my-guide',
  );
  process.exit(1);
}
if (existsSync(to) && readdirSync(to).length > 0) {
  console.error(`${to} is not empty.\n    fix: Name a folder that does not exist yet.`);
  process.exit(1);
}
const sources = await readSources(from);
const { files, copies, leftOut } = importGuide(sources);
for (const [file, text] of files) await writeIfChanged(path.join(to, file), text);
for (const [source, target] of copies) {
  await mkdir(path.dirname(path.join(to, target)), { recursive: true });
  await cp(path.join(sources.folder, source), path.join(to, target));
}
await recordAnchors(to);
for (const what of leftOut) console.log(`left out: ${what}`);
const problems = await checkContent({ root: to });
for (const problem of problems) console.log(formatProblem(problem));
console.log(
  `\nWrote ${[...files.keys()].filter((file) => file.endsWith('.mdx')).length} pages into ${to}: ${leftOut.length} things left out, ${problems.length} problems to mend. ` +
    `See it with \`GUIDE_ROOT=${to} npm run dev\`.`,
);
