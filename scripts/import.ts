import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/content/check-content';
import { recordAnchors } from '@/lib/content/record-anchors';
import { listFiles } from '@/lib/files/list-files';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { importGuide } from '@/lib/import/import-guide';
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
const isFolder = (await stat(from)).isDirectory();
const inDocs = isFolder && existsSync(path.join(from, 'docs'));
const folder = isFolder ? (inDocs ? path.join(from, 'docs') : from) : path.dirname(from);
const all = isFolder ? await listFiles(folder, '.') : [path.basename(from)];
const names = all.map((file) => file.replace(/^\.\//, ''));
const isText = (file: string) => /\.mdx?$/.test(file);
const texts = new Map<string, string>();
for (const file of names.filter(isText)) texts.set(file, await readFile(path.join(folder, file), 'utf8'));
const config = [path.join(folder, 'mkdocs.yml'), path.join(folder, '../mkdocs.yml')].find(existsSync);
const others = names.filter((file) => /\.(?:avif|gif|jpe?g|pdf|png|svg|webp)$/i.test(file));
const { files, copies, leftOut } = importGuide(texts, others, config ? await readFile(config, 'utf8') : null);
for (const [file, text] of files) await writeIfChanged(path.join(to, file), text);
for (const [source, target] of copies) {
  await mkdir(path.dirname(path.join(to, target)), { recursive: true });
  await cp(path.join(folder, source), path.join(to, target));
}
await recordAnchors(to);
for (const what of leftOut) console.log(`left out: ${what}`);
const problems = await checkContent({ root: to });
for (const problem of problems) console.log(formatProblem(problem));
console.log(
  `\nWrote ${texts.size} pages into ${to}: ${leftOut.length} things left out, ${problems.length} problems to mend. ` +
    `See it with \`GUIDE_ROOT=${to} npm run dev\`.`,
);
