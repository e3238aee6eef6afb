import { bundledLanguagesInfo } from 'shiki/langs';

/** Names of all languages that fenced code can be written in, short ones too: `typescript`, `ts`. */
export const codeLanguages: readonly string[] = [
  // What is written most, so that a slip is taken for one of these first.
  'bash',
  'python',
  'text',
  'txt',
  'json',
  'yaml',
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
];

/** What stands behind the language of a fence. */
export interface CodeMeta {
  title: string | null;
  /** Lines that are marked, counted from 1. */
  marked: Set<number>;
  /** The number of the first line, or null where lines have no numbers. */
  numbered: number | null;
  /** What has no meaning; empty where all has one. */
  rest: string;
}

/**
 * Reads what stands behind the language of a fence: `title="Install" {1,3-5} showLineNumbers`. The words of MkDocs for
 * the same, `hl_lines="1 3-5" linenums="1"`, are understood too.
 */
export function readCodeMeta(meta: string | null | undefined): CodeMeta {
  const read: CodeMeta = { title: null, marked: new Set(), numbered: null, rest: '' };
  const take = (pattern: RegExp, use: (value: string) => void) => {
    read.rest = read.rest.replace(pattern, (_, value: string) => {
      use(value ?? '');
      return '';
    });
  };
  read.rest = meta ?? '';
  take(/(?<!\S)title="([^"]+)"(?!\S)/, (value) => (read.title = value));
  take(/(?<!\S)\{([\d,\s-]+)\}(?!\S)/, (value) => addLines(value, read.marked));
  take(/(?<!\S)hl_lines="([\d,\s-]+)"(?!\S)/, (value) => addLines(value, read.marked));
  take(/(?<!\S)(?:linenums="|showLineNumbers=)(\d+)"?(?!\S)/, (value) => (read.numbered = Number(value)));
  take(/(?<!\S)(showLineNumbers)(?!\S)/, () => (read.numbered ??= 1));
  read.rest = read.rest.trim();
  return read;
}

/** `1,3-5` */
function addLines(text: string, lines: Set<number>): void {
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [first = 0, last = first] = part.split('-').map(Number);
    for (let line = first; line <= last; line += 1) lines.add(line);
  }
}
