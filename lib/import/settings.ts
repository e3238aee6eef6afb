import { isMap, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import { plainScript } from './script-data';
import type { NavEntry } from './source';

/** A file of a project, by its path from the folder of the texts or from above it. */
export interface ProjectFile {
  file: string;
  text: string;
}

/** What the settings of a project of another tool say of its guide; null where they do not. */
export interface Settings {
  name: string | null;
  organisation: string | null;
  url: string | null;
  repository: string | null;
  nav: NavEntry[] | null;
  leftOut: string[];
}

const nothing: Settings = { name: null, organisation: null, url: null, repository: null, nav: null, leftOut: [] };

/** Settings of MkDocs that say nothing about what pages hold. */
const passedOver =
  /^(?:site_(?:name|url|author|description|dir)|repo_(?:url|name)|docs_dir|edit_uri.*|nav|theme|markdown_extensions|dev_addr|use_directory_urls|strict|watch|validation|remote_.*|INHERIT)$/;

/** Plugins of MkDocs whose work is done here too, or needed by none. */
const plainPlugins =
  /^(?:search|material\/.*|minify|mermaid2|tags|git-.*|privacy|offline|optimize|social|awesome-pages|section-index|navigation|glightbox|table-reader|autorefs|exclude)$/;

/** What mkdocs.yml says. */
export function readMkdocs(config: ProjectFile | null): Settings {
  if (!config) return nothing;
  const { file } = config;
  // Tags of Python, `!!python/name:…`, are of no use here.
  const text = config.text.replaceAll(/!!?[\w./:]+/g, (tag) => ' '.repeat(tag.length));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const data = (document.errors.length === 0 ? document.toJS() : null) as Record<string, unknown> | null;
  if (!isMap(document.contents) || data === null) {
    return { ...nothing, leftOut: [`${file}:1  all of it, which is no YAML that can be read`] };
  }
  const leftOut: string[] = [];
  for (const { key, value } of document.contents.items as Pair[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1;
    if (name === 'plugins') leftOut.push(...leftOutOfPlugins(data.plugins, `${file}:${line}`));
    else if (!passedOver.test(name) && value !== null) leftOut.push(`${file}:${line}  ${name}: of the settings`);
  }
  const address = (key: string) => {
    const value = textIn(data, key);
    return value?.startsWith('https://') ? value : null;
  };
  return {
    name: textIn(data, 'site_name'),
    organisation: textIn(data, 'site_author'),
    url: address('site_url'),
    repository: address('repo_url'),
    nav: Array.isArray(data.nav) ? (data.nav as NavEntry[]) : null,
    leftOut,
  };
}

function leftOutOfPlugins(plugins: unknown, place: string): string[] {
  return (Array.isArray(plugins) ? plugins : []).flatMap((plugin: unknown): string[] => {
    const [[name, options] = ['', null]] =
      typeof plugin === 'string'
        ? [[plugin, null] as const]
        : Object.entries((plugin ?? {}) as Record<string, unknown>);
    const moved = name === 'redirects' && options !== null ? Reflect.get(options as object, 'redirect_maps') : null;
    if (moved !== null && typeof moved === 'object') {
      return Object.entries(moved as Record<string, string>).map(
        ([from, to]) => `${place}  a redirect from ${from} to ${to}: write it into vercel.json`,
      );
    }
    return plainPlugins.test(name) ? [] : [`${place}  the plugin ${name}`];
  });
}

/** What docusaurus.config.js says, as far as it stands there in words. */
export function readDocusaurus(config: ProjectFile | null): Settings {
  if (!config) return nothing;
  const script = plainScript(config.text);
  if (script === null)
    return { ...nothing, leftOut: [`${config.file}:1  all of it, which is no script that can be read`] };
  const value = (key: string) => new RegExp(`\\b${key}: "((?:[^"\\\\]|\\\\.)*)"`).exec(script)?.[1] ?? null;
  const [url, organisation, project] = [value('url'), value('organizationName'), value('projectName')];
  const lineOf = (words: RegExp) => Math.max(1, config.text.split('\n').findIndex((line) => words.test(line)) + 1);
  const parts = ['navbar', 'footer', 'announcementBar', 'i18n', 'plugins', 'redirects'];
  return {
    name: value('title'),
    organisation,
    url: url?.startsWith('https://') ? url + (value('baseUrl') ?? '').replace(/\/$/, '') : null,
    repository: organisation && project ? `https://github.com/${organisation}/${project}` : null,
    nav: null,
    leftOut: parts
      .filter((key) => new RegExp(`\\b${key}: [{[](?! *[}\\]])`).test(script))
      .map((key) => `${config.file}:${lineOf(new RegExp(`\\b${key}\\b`))}  ${key}: of the settings`),
  };
}

function textIn(data: Record<string, unknown>, key: string): string | null {
  const value = data[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
