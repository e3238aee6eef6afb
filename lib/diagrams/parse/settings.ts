import { parse as parseYaml, parseDocument } from 'yaml';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { placeAt } from './locate';
import type { DiagramSource } from './parse';
import { escapePattern } from '@/lib/text/escape-pattern';

/** What the front matter and the directives of a source set. */
export interface Settings {
  /** `title:` of the front matter, or null. */
  title: string | null;
  /** Groups without a direction of their own run as the diagram does: the setting `flowchart.inheritDir`. */
  inheritDirection: boolean;
  /** The most pixels a line of a label is wide: the setting `flowchart.wrappingWidth`, or null. */
  wrappingWidth: number | null;
  /** What else is honoured in diagrams of its kind, as Mermaid's configuration holds it. */
  config: Record<string, Record<string, unknown>>;
}

/** Settings that are honoured; `config` and `init` only hold them. */
const honouredInGraphs = ['title', 'flowchart.inheritDir', 'flowchart.wrappingWidth'];

/** What front matter holds. */
const frontKeys = ['title', 'config', 'displayMode'];

/** Settings of charts that change what is said and not how it looks. */
const honouredInCharts: Record<string, string[]> = {
  gitGraph: [
    'gitGraph.mainBranchName',
    'gitGraph.mainBranchOrder',
    'gitGraph.showBranches',
    'gitGraph.showCommitLabel',
    'gitGraph.parallelCommits',
  ],
  gantt: ['gantt.displayMode', 'gantt.topAxis', 'gantt.weekday'],
  packet: ['packet.bitsPerRow', 'packet.showBits'],
  pie: ['pie.donutHole'],
  sankey: ['sankey.showValues', 'sankey.prefix', 'sankey.suffix', 'sankey.nodeAlignment'],
  treemap: ['treemap.showValues', 'treemap.valueFormat'],
  xychart: ['xyChart.chartOrientation', 'xyChart.showDataLabel'],
};

/**
 * Reads the settings that a source brings along. The look of diagrams is the site's, so most of Mermaid's settings
 * do nothing here: one warning names them all.
 */
export function readSettings(
  { source, file }: DiagramSource,
  kind = 'flowchart',
): { settings: Settings; problems: Problem[] } {
  const ofCharts = honouredInCharts[kind] ?? [];
  const honoured = new Set(kind === 'flowchart' ? honouredInGraphs : ['title', ...ofCharts]);
  const text = source.replace(/\r\n?/g, '\n');
  const found = new Map<string, unknown>();
  const problems: Problem[] = [];
  let first: number | null = null;
  const warn = (index: number, reason: string, fix: string) =>
    problems.push({ file, ...placeAt(source, index), reason, fix, severity: 'warning' });

  const front = /^(\s*)---[^\S\n]*\n([\s\S]*?)\n[^\S\n]*---[^\S\n]*(?=\n|$)/.exec(text.replace(/^\uFEFF/, ' '));
  if (front) {
    const body = front[2] ?? '';
    const begin = text.replace(/^\uFEFF/, ' ').indexOf(body, front[1]?.length ?? 0);
    const read = readObject(body);
    if (read) {
      addAll(read, found);
      for (const key of Object.keys(read).filter((each) => !frontKeys.includes(each))) {
        const at = begin + Math.max(0, body.search(new RegExp(`^\\s*["']?${escapePattern(key)}`, 'm')));
        const fix = `${didYouMean(key, frontKeys)}Front matter holds ${frontKeys.map((each) => `\`${each}\``).join(', ')}.`;
        warn(at, `\`${key}\` says nothing in front matter and is passed over.`, fix);
        for (const name of found.keys()) if (name === key || name.startsWith(`${key}.`)) found.delete(name);
      }
    } else {
      const { index, reason, fix } = yamlFault(body);
      warn(begin + index, `The front matter cannot be read and is passed over: ${reason}.`, fix);
    }
    first = front[1]?.length ?? 0;
  }
  for (const match of text.matchAll(/%%\{([\s\S]*?)\}%%/g)) {
    const [, name, body] = /^\s*(\w+)\s*:?([\s\S]*)$/.exec(match[1] ?? '') ?? [];
    const read = readObject(body?.trim() ?? '');
    if (name === 'wrap') found.set('wrap', true);
    else if ((name === 'init' || name === 'initialize') && read) addAll({ config: read }, found);
    else
      warn(
        match.index,
        'This directive cannot be read and is passed over.',
        'Take it out, or write it as `%%{init: {"key": "value"}}%%`.',
      );
    first ??= match.index;
  }

  const open = text.replaceAll(/%%\{[\s\S]*?\}%%/g, (whole) => ' '.repeat(whole.length)).search(/^[ \t]*%%\{/m);
  if (open >= 0) {
    warn(
      open,
      'This directive is not closed, and is passed over.',
      'Close it with `}%%`: `%%{init: {"key": "value"}}%%`.',
    );
  }

  const idle = [...found.keys()].filter((key) => !honoured.has(key));
  if (idle.length > 0) {
    const [are, have] = idle.length === 1 ? ['setting', 'has'] : ['settings', 'have'];
    warn(
      first ?? 0,
      `The ${are} ${idle.map((key) => `\`${key}\``).join(', ')} ${have} no effect: diagrams look as the site does.`,
      `Take ${idle.length === 1 ? 'it' : 'them'} out. What is honoured: ${[...honoured].map((key) => `\`${key}\``).join(', ')}.`,
    );
  }
  const width = Number(found.get('flowchart.wrappingWidth'));
  const title = found.get('title');
  const settings = {
    title: typeof title === 'string' || typeof title === 'number' ? String(title) : null,
    inheritDirection: found.get('flowchart.inheritDir') === true,
    wrappingWidth: width >= 60 && width <= 600 ? width : null,
    config: configOf(ofCharts, found),
  };
  return { settings, problems };
}

function configOf(keys: string[], found: Map<string, unknown>): Settings['config'] {
  const config: Settings['config'] = {};
  for (const key of keys) {
    const [section = '', name = ''] = key.split('.');
    if (found.has(key)) config[section] = { ...config[section], [name]: found.get(key) };
  }
  return config;
}

/** YAML reads JSON too, and the single quotes that directives use. */
function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = parseYaml(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Where YAML of front matter goes wrong, and what helps. */
function yamlFault(body: string): { index: number; reason: string; fix: string } {
  const lines = body.split('\n');
  const startOf = (line: number) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const tab = lines.findIndex((each) => /^ *\t/.test(each));
  if (tab >= 0) return { index: startOf(tab), reason: 'a tab indents this line', fix: 'Indent with spaces.' };
  const bare = lines.findIndex((each) => /^\s*[\w-]+\s*$/.test(each));
  if (bare >= 0) {
    const word = lines[bare]?.trim() ?? '';
    return { index: startOf(bare), reason: 'a colon is missing in this line', fix: `Write \`${word}:\`.` };
  }
  const colon = lines.findIndex((each) => /^\s*[\w-]+:\s+[^"'{[\s].*:\s/.test(each));
  if (colon >= 0) {
    const [, key = '', value = ''] = /^\s*([\w-]+):\s+(.*)$/.exec(lines[colon] ?? '') ?? [];
    const fix = `Put the text in quotes: \`${key}: "${value}"\`.`;
    return { index: startOf(colon), reason: 'a second colon stands in this line', fix };
  }
  const error = parseDocument(body).errors[0];
  const reason = error?.message.split(/ at line |:\n|\n/)[0] ?? 'it holds no keys';
  return { index: error?.pos[0] ?? 0, reason, fix: 'Write `key: value` lines between `---`.' };
}

function addAll(values: Record<string, unknown>, found: Map<string, unknown>, prefix = ''): void {
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      addAll({ ...value }, found, prefix === '' && key === 'config' ? '' : `${prefix}${key}.`);
    } else found.set(`${prefix}${key}`, value);
  }
}
