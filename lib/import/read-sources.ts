import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '@/lib/files/list-files';

/** The files of a guide of another tool. */
interface Sources {
  /** The folder of the texts. */
  folder: string;
  /** Markdown by path below it. */
  texts: Map<string, string>;
  /** Paths below it, or beside it, of pictures and of what orders folders. */
  others: string[];
  /** The text of mkdocs.yml, where there is one. */
  config: string | null;
  /** The text of sidebars.js, where there is one. */
  sidebars: string | null;
}

/** Reads a file of Markdown, a folder of such files, or the folder of a project that holds them in docs/. */
export async function readSources(from: string): Promise<Sources> {
  const isFolder = (await stat(from)).isDirectory();
  const inDocs = isFolder && existsSync(path.join(from, 'docs'));
  const folder = isFolder ? (inDocs ? path.join(from, 'docs') : from) : path.dirname(from);
  const all = isFolder ? await listFiles(folder, '.') : [path.basename(from)];
  const names = all.map((file) => file.replace(/^\.\//, ''));
  const texts = new Map<string, string>();
  for (const file of names.filter((name) => /\.mdx?$/.test(name))) {
    texts.set(file, await readFile(path.join(folder, file), 'utf8'));
  }
  // Docusaurus keeps pictures beside the texts, in static/.
  const hasStatic = isFolder && existsSync(path.join(folder, '../static'));
  const inStatic = hasStatic ? await listFiles(path.join(folder, '..'), 'static') : [];
  const isOther = (file: string) => /\.(?:avif|gif|jpe?g|pdf|png|svg|webp)$|_category_\.json$/i.test(file);
  const firstOf = async (...files: string[]) => {
    const file = files.map((each) => path.join(folder, each)).find(existsSync);
    return file === undefined ? null : readFile(file, 'utf8');
  };
  return {
    folder,
    texts,
    others: [...names, ...inStatic.map((file) => `../${file}`)].filter(isOther),
    config: await firstOf('mkdocs.yml', '../mkdocs.yml'),
    sidebars: await firstOf('../sidebars.js', '../sidebars.ts'),
  };
}
