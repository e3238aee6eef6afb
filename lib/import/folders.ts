import { readObject, titleFrom } from './source';

/** What `_category_.json` and `_category_.yml` of Docusaurus say of a folder. */
export interface Folder {
  label: string | null;
  /** Its place among its siblings, or NaN. */
  position: number;
}

const categoryFile = /(?:^|\/)_category_\.(?:json|ya?ml)$/;

/**
 * Reads what is said of folders, by their paths.
 *
 * @param settings texts of `_category_` files, by path
 */
export function readFolders(settings: Map<string, string>): { folders: Map<string, Folder>; leftOut: string[] } {
  const folders = new Map<string, Folder>();
  const leftOut: string[] = [];
  for (const [file, text] of settings) {
    const { label, position, link, ...rest } = readObject(text);
    folders.set(file.replace(categoryFile, ''), {
      label: typeof label === 'string' ? label : null,
      position: position === undefined ? Number.NaN : Number(position),
    });
    const isGenerated = link !== null && typeof link === 'object' && Reflect.get(link, 'type') === 'generated-index';
    if (isGenerated) leftOut.push(`${file}:1  link: a page that lists those of its folder; write one, or leave it out`);
    for (const key of Object.keys(rest)) {
      if (!['collapsed', 'collapsible', 'key'].includes(key)) leftOut.push(`${file}:1  ${key}: of a folder`);
    }
  }
  return { folders, leftOut };
}

/** What a folder is called: by its settings, or by its name. */
export function folderTitle(folder: string, folders: Map<string, Folder>): string {
  return folders.get(folder)?.label ?? titleFrom(withoutNumber(folder.split('/').at(-1) ?? folder));
}

/** `02-second` → `second`: Docusaurus orders by such numbers, and leaves them out. */
export function withoutNumber(name: string): string {
  return name.replace(/^\d+[-_.\s]+/, '');
}

/** Compares two texts by the places of their folders, and then by their own. */
export function compareInFolders(
  a: { file: string; position: number },
  b: { file: string; position: number },
  folders: Map<string, Folder>,
): number {
  const [ofA, ofB] = [stepsOf(a, folders), stepsOf(b, folders)];
  for (const [index, step] of ofA.entries()) {
    const other = ofB[index];
    if (!other) return 1;
    const order = step.rank - other.rank || step.name.localeCompare(other.name, 'en');
    if (order !== 0) return order;
  }
  return ofA.length - ofB.length;
}

function stepsOf({ file, position }: { file: string; position: number }, folders: Map<string, Folder>) {
  const parts = file.split('/');
  return parts.map((name, index) => {
    const isFile = index === parts.length - 1;
    const own = isFile ? position : (folders.get(parts.slice(0, index + 1).join('/'))?.position ?? Number.NaN);
    const numbered = Number(/^(\d+)[-_.\s]/.exec(name)?.[1] ?? Number.NaN);
    // The page of a folder comes before those in it.
    const isIndex = isFile && /^(?:index|readme)\.mdx?$/i.test(name);
    const rank = [own, numbered].find((each) => !Number.isNaN(each)) ?? (isIndex ? -1 : 1000);
    return { rank, name };
  });
}
