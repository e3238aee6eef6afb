import path from 'node:path';
import { stringify } from 'yaml';
import { normaliseText } from '@/lib/files/normalise-text';
import { addressName } from '@/lib/text/address-name';
import { convertBlocks, convertWords, type LeftOut } from './convert-lines';
import { convertLayout } from './convert-layout';
import { convertTables } from './convert-tables';
import { convertLinks } from './convert-links';
import { firstWords, fitDescription } from './page-description';
import { findHeading } from './find-heading';
import { nameHeadings } from './name-headings';
import { compareInFolders, readFolders, withoutNumber } from './folders';
import { navigationOf } from './navigation';
import { freeName, giveOwnAddresses } from './own-addresses';
import { readDocusaurus, readMkdocs, type ProjectFile } from './settings';
import { readSidebars } from './sidebars';
import { settleBody } from './settle-body';
import { readObject, titleFrom, type NavEntry, type Source } from './source';

/** What an import makes. */
export interface ImportedGuide {
  /** Texts by their paths from the root of the guide. */
  files: Map<string, string>;
  /** Pictures and other files to copy: from their path in the source to that in the guide. */
  copies: Map<string, string>;
  /** What could not be turned into something of ours, each with file and line. */
  leftOut: string[];
}

/** A guide of another tool, as its files say it. */
export interface ImportSource {
  /** Markdown by path below the folder of the texts. */
  texts: Map<string, string>;
  /** Paths of pictures and other files to take along. */
  others?: string[];
  /** Texts of files that order and name folders, by path. */
  folders?: Map<string, string>;
  /** mkdocs.yml. */
  mkdocs?: ProjectFile | null;
  /** docusaurus.config.js. */
  docusaurus?: ProjectFile | null;
  /** sidebars.js. */
  sidebars?: ProjectFile | null;
}

/** Turns texts of MkDocs Material or Docusaurus into pages of a guide, with its navigation. */
export function importGuide({
  texts,
  others = [],
  folders: folderTexts = new Map(),
  mkdocs = null,
  docusaurus = null,
  sidebars = null,
}: ImportSource): ImportedGuide {
  const { folders, leftOut: leftOutOfFolders } = readFolders(folderTexts);
  const sources = [...texts]
    .filter(([file]) => !isPart(file))
    .map(([file, text]) => readSource(file, normaliseText(text)));
  giveOwnAddresses(sources);
  const settings = [readMkdocs(mkdocs), readDocusaurus(docusaurus)];
  const ofSettings = <T extends 'name' | 'organisation' | 'url' | 'repository' | 'nav'>(key: T) =>
    settings.map((each) => each[key]).find((value) => value !== null) ?? null;
  const leftOutOfSidebars: string[] = [];
  const entries = ofSettings('nav') ?? readSidebars(sidebars, sources, folders, leftOutOfSidebars);
  if (!sources.some(({ href }) => href === '/')) {
    // A guide begins at `/`: the page that its authors list first, or the first by name that is in no folder.
    const listed = filesOf(entries ?? []).flatMap((file) => sources.filter((source) => source.file === file));
    const ordered = sources.toSorted((a, b) => compareInFolders(a, b, folders));
    const first = listed[0] ?? ordered.find(({ file }) => !file.includes('/')) ?? ordered[0];
    if (first) first.href = '/';
  }
  const hrefs = new Map(sources.map(({ file, href }) => [file, href]));
  const navigation = navigationOf({ entries, origin: mkdocs ?? sidebars, folders }, sources, hrefs);
  const { labels } = navigation;
  const copies = new Map<string, string>();
  for (const file of others) copies.set(file, freeName(copyTarget(file), new Set(copies.values())));
  const files = new Map<string, string>();
  const renamed = nameHeadings(sources);
  for (const source of sources) {
    const leave = (text: string, what: string) => source.leftOut.push({ line: lineOf(source.text, text), what });
    const linked = source.body.map((line) => convertLinks(line, source, { hrefs, copies, renamed, leave })).join('\n');
    const { body, leftOut } = settleBody(linked);
    for (const { text, what } of leftOut) if (what) leave(text, what === 'is text now' ? `${text} ${what}` : what);
    const navTitle = labels.get(source.href) ?? source.label;
    const words = { title: source.title, ...(navTitle && navTitle !== source.title ? { navTitle } : {}) };
    const description = fitDescription(source.title, source.description ?? firstWords(body.split('\n')));
    const front = stringify({ ...words, description }, { lineWidth: 0 });
    files.set(pageFile(source.href), `---\n${front}---\n\n${body.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`);
  }
  files.set('content/navigation.yaml', stringify(navigation.sections, { lineWidth: 0 }));
  files.set(
    'content/site.yaml',
    stringify({
      name: ofSettings('name') ?? 'Our Guide',
      organisation: ofSettings('organisation') ?? 'Our Engineering',
      url: ofSettings('url') ?? 'http://localhost:3000',
      repository: ofSettings('repository') ?? 'https://github.com/example/guide',
      branch: 'main',
    }),
  );
  const leftOut = sources.flatMap((source) =>
    source.leftOut.map(({ line, what }) => `${source.file}:${line}  ${what.trim()}`),
  );
  const parts = [...texts.keys()].filter(isPart).map((file) => `${file}:1  a part that other pages include`);
  const around = [...leftOutOfFolders, ...leftOutOfSidebars, ...settings.flatMap((each) => each.leftOut)];
  return { files, copies, leftOut: [...leftOut, ...parts, ...navigation.leftOut, ...around] };
}

/** `static/img/Bear 1.PNG` → `public/img/bear-1.png` */
function copyTarget(file: string): string {
  const parts = file.replace(/^(?:\.\.\/)?static\//, '').split('/');
  const [name = ''] = parts.splice(-1);
  const ending = path.posix.extname(name);
  const plain = addressName(name.slice(0, name.length - ending.length)) + ending.toLowerCase();
  return ['public', ...parts.map(addressName), plain].join('/');
}

function filesOf(entries: NavEntry[]): string[] {
  return entries.flatMap((entry) =>
    typeof entry === 'string'
      ? [entry.replace(/^\.\//, '')]
      : Object.values(entry).flatMap((value) => filesOf(Array.isArray(value) ? value : [value])),
  );
}

/** Docusaurus makes no page of a file whose name begins with a line. */
function isPart(file: string): boolean {
  return /(?:^|\/)_[^/]*\.mdx?$/.test(file);
}

/** The line of a source, from 1, that holds a text; 1 where none does any more. */
function lineOf(source: string, text: string): number {
  const [first = ''] = text.trim().split('\n');
  const plain = first.replaceAll(/\\(?=[{<])/g, '').replaceAll('&lt;', '<');
  const at = source.split('\n').findIndex((line) => line.includes(plain));
  return Math.max(1, at + 1);
}

function readSource(file: string, text: string): Source {
  const leftOut: LeftOut[] = [];
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  const front = readObject(match?.[1] ?? '');
  const before = match ? match[0].split('\n').length - 1 : 0;
  const laidOut = convertLayout(text.slice(match?.[0].length ?? 0).split('\n'));
  const { lines, origins } = convertTables(laidOut.lines, laidOut.origins, leftOut);
  const converted = convertBlocks(convertWords(lines, leftOut));
  for (const each of leftOut) each.line = (origins[each.line - 1] ?? 0) + 1;
  const { heading, body } = findHeading(converted);
  const given = textIn(front, 'title');
  const title = heading ?? given ?? titleFrom(file);
  for (const key of Object.keys(front)) {
    if (!['title', 'description', 'sidebar_position', 'sidebar_label', 'id', 'slug'].includes(key)) {
      leftOut.push({ line: 1 - before, what: `${key}: of the front matter` });
    }
  }
  return {
    file,
    href: hrefFrom(file, textIn(front, 'slug')),
    id: textIn(front, 'id') ?? withoutNumber((file.split('/').at(-1) ?? file).replace(/\.mdx?$/, '')),
    title,
    // What stands over a text is its heading; the title of the front matter is what it is called elsewhere.
    label: textIn(front, 'sidebar_label') ?? given,
    position: Number(front.sidebar_position ?? Number.NaN),
    text,
    description: textIn(front, 'description'),
    body,
    leftOut: leftOut.map(({ line, what }) => ({ line: line + before, what })),
  };
}

/** `guides/Set Up.md` → `/guides/set-up`; a README or an index is the page of its folder. */
function hrefFrom(file: string, ownSlug: string | null): string {
  const parts = file.replace(/\.mdx?$/, '').split('/');
  const [name = ''] = parts.splice(-1);
  const folder = parts.map((part) => addressName(withoutNumber(part)));
  if (ownSlug) {
    const own = ownSlug.split('/').filter(Boolean).map(addressName);
    return `/${(ownSlug.startsWith('/') ? own : [...folder, ...own]).join('/')}`;
  }
  const last = addressName(withoutNumber(name));
  return `/${(/^(?:index|readme)$/.test(last) ? folder : [...folder, last]).join('/')}`;
}

function pageFile(href: string): string {
  return `content/pages${href === '/' ? '/index' : href}.mdx`;
}

function textIn(data: Record<string, unknown>, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
