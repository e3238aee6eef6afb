import { compareInFolders, folderTitle, type Folder } from './folders';
import type { NavEntry, Source } from './source';

/** The sidebar of an imported guide. */
interface Navigation {
  sections: { title: string; pages: string[] }[];
  /** What the sidebar calls pages, by their addresses. */
  labels: Map<string, string>;
  leftOut: string[];
}

/** Where the entries of a sidebar come from, and what helps to read them. */
interface NavigationSource {
  /** Null where the folders say it all. */
  entries: NavEntry[] | null;
  /** The file that has the entries, with its text, in which they are looked for. */
  origin: { file: string; text: string } | null;
  folders: Map<string, Folder>;
}

/** Sections from `nav:` of mkdocs.yml or from sidebars.js, else one a folder. */
export function navigationOf(
  { entries: nav, origin, folders }: NavigationSource,
  sources: Source[],
  hrefs: Map<string, string>,
): Navigation {
  const sections: Navigation['sections'] = [];
  const labels = new Map<string, string>();
  const leftOut: string[] = [];
  const placed = new Set<string>();
  const add = (title: string, href: string) => {
    if (placed.has(href)) return;
    placed.add(href);
    const last = sections.find((section) => section.title === title);
    if (last) last.pages.push(href);
    else sections.push({ title, pages: [href] });
  };
  const leave = (title: string, value: string) => {
    const lines = (origin?.text ?? '').split('\n');
    const at = Math.max(
      0,
      lines.findIndex((line) => line.includes(value)),
    );
    const what = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)
      ? 'which leads out of the guide: a sidebar lists pages alone, so write the link in one of them'
      : 'which is no page of the guide';
    leftOut.push(`${origin?.file ?? 'navigation'}:${at + 1}  ${title ? `${title}: ` : ''}${value}, ${what}`);
  };
  const walk = (entries: NavEntry[], section: string): void => {
    for (const entry of entries) {
      for (const [title, value] of typeof entry === 'string' ? [['', entry] as const] : Object.entries(entry)) {
        if (Array.isArray(value)) {
          walk(value, title);
          continue;
        }
        const href = hrefs.get(value.replace(/^\.\//, ''));
        if (!href) leave(title, value);
        else {
          add(section, href);
          if (title) labels.set(href, title);
        }
      }
    }
  };
  walk(nav ?? [], 'Guide');
  for (const { file, href } of sources.toSorted((a, b) => compareInFolders(a, b, folders))) {
    const [folder = ''] = file.split('/').slice(0, -1);
    add(folder ? folderTitle(folder, folders) : 'Guide', href);
  }
  // The first page of a guide is the first of its sidebar.
  const first = sections.findIndex(({ pages }) => pages.includes('/'));
  if (first > 0) sections.unshift(...sections.splice(first, 1));
  return { sections, labels, leftOut };
}
