import path from 'node:path';

import { stringify } from 'yaml';
import { normaliseText } from '@/lib/files/normalise-text';
import { addressName } from '@/lib/text/address-name';
import { convertBlocks, convertWords, type LeftOut } from './convert-lines';
import { convertLayout } from './convert-layout';
import { convertLinks } from './convert-links';
import { nameHeadings } from './name-headings';
import { navigationOf, readSidebars } from './navigation';
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

/**
 * Turns texts of MkDocs Material or Docusaurus into pages of a guide, with its navigation.
 *
 * @param texts Markdown by path below the folder of the texts
 * @param others paths of all other files there
 * @param config the text of mkdocs.yml, where there is one
 */
export function importGuide(
  texts: Map<string, string>,
  others: string[] = [],
  config: string | null = null,
  sidebars: string | null = null,
): ImportedGuide {
  const sources = [...texts]
    .filter(([file]) => !isPart(file))
    .map(([file, text]) => readSource(file, normaliseText(text)));
  if (sources.length > 0 && !sources.some(({ href }) => href === '/')) {
    // A guide begins at `/`: the page that its authors list first, or the first by name.
    const [first] = sources.toSorted(
      (a, b) => (a.position || 99) - (b.position || 99) || a.file.localeCompare(b.file, 'en'),
    );
    if (first) first.href = '/';
  }
  const hrefs = new Map(sources.map(({ file, href }) => [file, href]));
  const settings = readConfig(config);
  const navigation = navigationOf(settings.nav ?? readSidebars(sidebars, sources), sources, { hrefs, others });
  const { labels } = navigation;
  const copies = new Map(
    others
      .filter((file) => !file.endsWith('.json'))
      .map((file) => {
        const parts = file.replace(/^(?:\.\.\/)?static\//, '').split('/');
        const [name = ''] = parts.splice(-1);
        const ending = path.posix.extname(name);
        const plain = addressName(name.slice(0, name.length - ending.length)) + ending.toLowerCase();
        return [file, ['public', ...parts.map(addressName), plain].join('/')];
      }),
  );
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
      name: settings.name ?? 'Our Guide',
      organisation: settings.author ?? 'Our Engineering',
      url: settings.url ?? 'http://localhost:3000',
      repository: settings.repository ?? 'https://github.com/example/guide',
      branch: 'main',
    }),
  );
  const leftOut = sources.flatMap((source) =>
    source.leftOut.map(({ line, what }) => `${source.file}:${line}  ${what.trim()}`),
  );
  const parts = [...texts.keys()].filter(isPart).map((file) => `${file}:1  a part that other pages include`);
  return { files, copies, leftOut: [...leftOut, ...parts, ...navigation.leftOut] };
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
  const { lines, origins } = convertLayout(text.slice(match?.[0].length ?? 0).split('\n'));
  const converted = convertBlocks(convertWords(lines, leftOut));
  for (const each of leftOut) each.line = (origins[each.line - 1] ?? 0) + 1;
  const at = converted.findIndex((line) => /^#\s/.test(line));
  const heading = at < 0 ? null : (converted[at] ?? '').replace(/^#\s+/, '').replace(/\s*\[#[^\]]*\]$/, '');
  const body = converted.filter((_, index) => index !== at);
  const title = textIn(front, 'title') ?? (heading?.replaceAll(/[*_`]|<[^>]*>/g, '').trim() || titleFrom(file));
  for (const key of Object.keys(front)) {
    if (!['title', 'description', 'sidebar_position', 'sidebar_label', 'id', 'slug'].includes(key)) {
      leftOut.push({ line: 1 - before, what: `${key}: of the front matter` });
    }
  }
  return {
    file,
    href: hrefFrom(file, textIn(front, 'slug')),
    id: textIn(front, 'id') ?? (file.split('/').at(-1) ?? file).replace(/\.mdx?$/, '').replace(/^\d+[-_.\s]+/, ''),
    title,
    label: textIn(front, 'sidebar_label'),
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
  const folder = parts.map((part) => addressName(part.replace(/^\d+[-_.\s]+/, '')));
  if (ownSlug) {
    const own = ownSlug.split('/').filter(Boolean).map(addressName);
    return `/${(ownSlug.startsWith('/') ? own : [...folder, ...own]).join('/')}`;
  }
  const last = addressName(name.replace(/^\d+[-_.\s]+/, ''));
  return `/${(/^(?:index|readme)$/.test(last) ? folder : [...folder, last]).join('/')}`;
}

function pageFile(href: string): string {
  return `content/pages${href === '/' ? '/index' : href}.mdx`;
}

interface Config {
  name: string | null;
  author: string | null;
  url: string | null;
  repository: string | null;
  nav: NavEntry[] | null;
}

function readConfig(text: string | null): Config {
  // Tags of Python, `!!python/name:…`, are of no use here.
  const data = readObject((text ?? '').replaceAll(/!!?[\w./:]+/g, ''));
  const nav = data.nav;
  const address = (key: string) => {
    const value = textIn(data, key);
    return value?.startsWith('https://') ? value : null;
  };
  return {
    name: textIn(data, 'site_name'),
    author: textIn(data, 'site_author'),
    url: address('site_url'),
    repository: address('repo_url'),
    nav: Array.isArray(nav) ? (nav as NavEntry[]) : null,
  };
}

function textIn(data: Record<string, unknown>, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The first paragraph in plain words. */
function firstWords(lines: string[]): string {
  const start = lines.findIndex((line) => /^[\p{L}\p{N}*[`"]/u.test(line));
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines
    .slice(Math.max(start, 0), end < 0 ? undefined : end)
    .join(' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>|[*`\\]|(?<!\w)_|_(?!\w)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** From 50 to 160 characters, which the check asks for. */
function fitDescription(title: string, text: string): string {
  const whole =
    text.length < 50 ? `${title}: ${text || 'what this page says, for those who look for it in the guide.'}` : text;
  if (whole.length <= 160)
    return whole.length < 50 ? `${whole.replace(/\.?$/, '.')} To be said in one or two sentences.` : whole;
  return `${whole.slice(0, 157).replace(/\s+\S*$/, '')} …`;
}
