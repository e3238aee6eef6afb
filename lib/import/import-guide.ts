import path from 'node:path';
import { slug } from 'github-slugger';
import { parse, stringify } from 'yaml';
import { normaliseText } from '@/lib/files/normalise-text';
import { convertBlocks, convertWords, type LeftOut } from './convert-lines';

/** What an import makes. */
export interface ImportedGuide {
  /** Texts by their paths from the root of the guide. */
  files: Map<string, string>;
  /** Pictures and other files to copy: from their path in the source to that in the guide. */
  copies: Map<string, string>;
  /** What could not be turned into something of ours, each with file and line. */
  leftOut: string[];
}

interface Source {
  /** Path below the folder of the texts, with forward slashes. */
  file: string;
  href: string;
  title: string;
  description: string;
  body: string[];
  leftOut: LeftOut[];
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
): ImportedGuide {
  const sources = [...texts].map(([file, text]) => readSource(file, normaliseText(text)));
  const hrefs = new Map(sources.map(({ file, href }) => [file, href]));
  const settings = readConfig(config);
  const copies = new Map(
    others.map((file) => [
      file,
      `public/${file
        .split('/')
        .map((part) => part.replaceAll(' ', '-'))
        .join('/')}`,
    ]),
  );
  const files = new Map<string, string>();
  const renamed = nameHeadings(sources);
  for (const source of sources) {
    const body = source.body.map((line) => convertLinks(line, source, hrefs, copies, renamed)).join('\n');
    const front = stringify({ title: source.title, description: source.description }, { lineWidth: 0 });
    files.set(pageFile(source.href), `---\n${front}---\n\n${body.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`);
  }
  files.set('content/navigation.yaml', stringify(navigationOf(settings.nav, sources, hrefs), { lineWidth: 0 }));
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
  return { files, copies, leftOut };
}

function readSource(file: string, text: string): Source {
  const leftOut: LeftOut[] = [];
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  const front = readObject(match?.[1] ?? '');
  const before = match ? match[0].split('\n').length - 1 : 0;
  const lines = text.slice(match?.[0].length ?? 0).split('\n');
  const converted = convertBlocks(convertWords(lines, leftOut));
  const at = converted.findIndex((line) => /^#\s/.test(line));
  const heading = at < 0 ? null : (converted[at] ?? '').replace(/^#\s+/, '').replace(/\s*\[#[^\]]*\]$/, '');
  const body = converted.filter((_, index) => index !== at);
  const title = textIn(front, 'title') ?? heading ?? titleFrom(file);
  const description = textIn(front, 'description') ?? firstWords(body);
  for (const key of Object.keys(front)) {
    if (!['title', 'description', 'sidebar_position', 'id', 'slug'].includes(key)) {
      leftOut.push({ line: 1 - before, what: `${key}: of the front matter` });
    }
  }
  return {
    file,
    href: hrefFrom(file),
    title,
    description: fitDescription(title, description),
    body,
    leftOut: leftOut.map(({ line, what }) => ({ line: line + before, what })),
  };
}

/** `guides/Set Up.md` → `/guides/set-up`; a README or an index is the page of its folder. */
function hrefFrom(file: string): string {
  const parts = file.replace(/\.mdx?$/, '').split('/');
  const named = parts.map(
    (part) => slug(part.replace(/^\d+[-_.\s]+/, '').replaceAll(/[._]/g, '-')).replaceAll(/[^a-z0-9-]/g, '') || 'page',
  );
  if (/^(?:index|readme)$/.test(named.at(-1) ?? '')) named.pop();
  return `/${named.join('/')}`;
}

function pageFile(href: string): string {
  return `content/pages${href === '/' ? '/index' : href}.mdx`;
}

/**
 * Gives headings whose ids stand on another page too an id of their own, since all pages stand on the whole-guide page
 * together. Returns the new ids by page and old id: `/a#setup` → `a-setup`.
 */
function nameHeadings(sources: Source[]): Map<string, string> {
  const taken = new Set(sources.map(({ href }) => href.slice(1).replaceAll('/', '-') || 'overview'));
  const renamed = new Map<string, string>();
  for (const source of sources) {
    let inCode = false;
    source.body = source.body.map((line) => {
      if (/^\s*(?:`{3}|~{3})/.test(line)) inCode = !inCode;
      const heading = inCode ? null : /^(#{2,6})\s+(.*?)(?:\s*\[#([^\]]+)\])?\s*$/.exec(line);
      if (!heading) return line;
      const [, marks = '##', text = '', explicit] = heading;
      const old = explicit ?? slug(text.replaceAll(/[*_`]/g, ''));
      const plain =
        old
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-|-$/g, '') || 'section';
      const own = `${source.href.slice(1).replaceAll('/', '-') || 'overview'}-${plain}`;
      const id = taken.has(plain) ? own : plain;
      taken.add(id);
      if (id !== old) renamed.set(`${source.href}#${old}`, id);
      return explicit || id !== old ? `${marks} ${text} [#${id}]` : line;
    });
  }
  return renamed;
}

/** Links to other texts become addresses, and pictures those of public/. */
function convertLinks(
  line: string,
  { file, href: own }: Source,
  hrefs: Map<string, string>,
  copies: Map<string, string>,
  renamed: Map<string, string>,
): string {
  const fragmentOf = (href: string, rest: string) =>
    rest.startsWith('#') ? `#${renamed.get(href + rest) ?? rest.slice(1)}` : rest;
  return line.replaceAll(/(\]\(|(?:src|href)=")([^)"\s]+)/g, (whole, start: string, address: string) => {
    if (address.startsWith('#')) return start + fragmentOf(own, address);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return whole;
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const full = target.startsWith('/')
      ? target.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(file), decodeURI(target)));
    const bare = full.replace(/\/$/, '');
    const href = [bare, `${bare}.md`, `${bare}.mdx`, `${bare}/index.md`, `${bare}/README.md`]
      .map((each) => hrefs.get(each))
      .find(Boolean);
    if (href) return start + href + fragmentOf(href, rest);
    const copy = copies.get(full);
    return copy ? start + copy.slice('public'.length) : whole;
  });
}

type NavEntry = string | Record<string, string | NavEntry[]>;

/** Sections from `nav:` of mkdocs.yml, else one a folder. */
function navigationOf(
  nav: NavEntry[] | null,
  sources: Source[],
  hrefs: Map<string, string>,
): { title: string; pages: string[] }[] {
  const sections: { title: string; pages: string[] }[] = [];
  const placed = new Set<string>();
  const add = (title: string, href: string) => {
    if (placed.has(href)) return;
    placed.add(href);
    const last = sections.find((section) => section.title === title);
    if (last) last.pages.push(href);
    else sections.push({ title, pages: [href] });
  };
  const walk = (entries: NavEntry[], section: string): void => {
    for (const entry of entries) {
      for (const [title, value] of typeof entry === 'string' ? [['', entry] as const] : Object.entries(entry)) {
        if (typeof value !== 'string') walk(value, title);
        else if (hrefs.has(value)) add(section, hrefs.get(value) ?? '/');
      }
    }
  };
  walk(nav ?? [], 'Guide');
  for (const { href } of sources.toSorted((a, b) => a.href.localeCompare(b.href, 'en'))) {
    const folder = href.split('/').filter(Boolean).slice(0, -1)[0];
    add(folder ? titleFrom(folder) : 'Guide', href);
  }
  return sections;
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

function readObject(text: string): Record<string, unknown> {
  try {
    const data: unknown = parse(text);
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
  } catch {
    return {};
  }
}

function textIn(data: Record<string, unknown>, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function titleFrom(file: string): string {
  const name = (file.split('/').at(-1) ?? file).replace(/\.mdx?$/, '').replaceAll(/[-_]/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The first paragraph in plain words. */
function firstWords(lines: string[]): string {
  const start = lines.findIndex((line) => /^[\p{L}\p{N}*[`"]/u.test(line));
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines
    .slice(Math.max(start, 0), end < 0 ? undefined : end)
    .join(' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>|[*_`\\]/g, '')
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
