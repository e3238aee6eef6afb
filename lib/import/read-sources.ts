import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '@/lib/files/list-files';
import type { ImportSource } from './import-guide';

/** The files of a guide of another tool. */
interface Sources extends Required<ImportSource> {
  /** The folder of the texts. */
  folder: string;
}

/** Reads a file of Markdown, a folder of such files, or the folder of a project that holds them in docs/. */
export async function readSources(from: string): Promise<Sources> {
  const isFolder = (await stat(from)).isDirectory();
  const folder = isFolder ? await folderOfTexts(from) : path.dirname(from);
  const all = isFolder ? await listFiles(folder, '.') : [path.basename(from)];
  const names = all.map((file) => file.replace(/^\.\//, ''));
  const textsOf = async (pattern: RegExp) =>
    new Map(
      await Promise.all(
        names
          .filter((name) => pattern.test(name))
          .map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
      ),
    );
  // Docusaurus keeps pictures beside the texts, in static/.
  const hasStatic = isFolder && existsSync(path.join(folder, '../static'));
  const inStatic = hasStatic ? await listFiles(path.join(folder, '..'), 'static') : [];
  const isOther = (file: string) => /\.(?:avif|gif|jpe?g|pdf|png|svg|webp)$/i.test(file);
  const firstOf = async (pattern: RegExp) => {
    for (const place of ['.', '..']) {
      const entries = await readdir(path.join(folder, place)).catch(() => []);
      const file = entries.find((entry) => pattern.test(entry));
      if (file !== undefined) return { file, text: await readFile(path.join(folder, place, file), 'utf8') };
    }
    return null;
  };
  return {
    folder,
    texts: await textsOf(/\.mdx?$/),
    others: [...names, ...inStatic.map((file) => `../${file}`)].filter(isOther),
    folders: await textsOf(/(?:^|\/)_category_\.(?:json|ya?ml)$/),
    mkdocs: await firstOf(/^mkdocs\.ya?ml$/),
    docusaurus: await firstOf(/^docusaurus\.config\.[cm]?[jt]s$/),
    sidebars: await firstOf(/^sidebars\.[cm]?[jt]s$/),
  };
}

/** `docs/` of a project, or the folder that its settings name. */
async function folderOfTexts(from: string): Promise<string> {
  const settings = await readFile(path.join(from, 'mkdocs.yml'), 'utf8').catch(() => '');
  const own = /^docs_dir:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/m.exec(settings)?.[1];
  const inside = [own, 'docs'].map((name) => name && path.join(from, name));
  return inside.find((folder) => folder && existsSync(folder)) || from;
}
