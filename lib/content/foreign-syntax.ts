import { formulas } from './formulas';
import type { TextFault } from './text-fault';
import type { VocabularyName } from './vocabulary';

/** How a callout of another tool is written here: by the word that names its kind there. */
const calloutKinds: Readonly<Record<string, 'note' | 'tip' | 'warning'>> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  todo: 'note',
  question: 'note',
  example: 'note',
  quote: 'note',
  important: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  warning: 'warning',
  attention: 'warning',
  caution: 'warning',
  danger: 'warning',
  error: 'warning',
  failure: 'warning',
  bug: 'warning',
};

/** The kind of a callout by the word for it in other tools; null for a word that none of them knows. */
export function calloutKind(word: string): 'note' | 'tip' | 'warning' | null {
  const name = word.toLowerCase();
  return Object.hasOwn(calloutKinds, name) ? (calloutKinds[name] ?? null) : null;
}

/** The start of a callout, as it is written here. */
export function calloutTag(word: string, title?: string): string {
  return `<Callout type="${calloutKind(word) ?? 'note'}"${title ? ` title="${title}"` : ''}>`;
}

/** How the component of another tool is written here. */
const renamed: Record<string, [name: VocabularyName, example: string]> = {
  TabItem: ['Tab', '<Tab id="python" title="Python">'],
  Admonition: ['Callout', '<Callout type="note">'],
  Note: ['Callout', '<Callout type="note">'],
  Info: ['Callout', '<Callout type="note">'],
  Aside: ['Callout', '<Callout type="note">'],
  Tip: ['Callout', '<Callout type="tip">'],
  Warning: ['Callout', '<Callout type="warning">'],
  Danger: ['Callout', '<Callout type="warning">'],
  Card: ['LinkCard', '<LinkCard href="/layers" title="See the layers">'],
  CardGroup: ['LinkCards', '<LinkCards>'],
  CardGrid: ['LinkCards', '<LinkCards>'],
  Mermaid: ['Diagram', '<Diagram id="folder/view" />'],
};

/** Components of other tools, each with what to write. */
export const foreignComponents: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(renamed).map(([theirs, [ours, example]]) => [
      theirs,
      `\`<${theirs}>\` is \`<${ours}>\` here: \`${example}\`.`,
    ]),
  ),
  CodeBlock: 'Put the code between lines of three backticks, with the language behind the first three.',
  Details: 'Write `<details>` with a `<summary>` inside.',
};

/** What stands at the beginning of a paragraph. */
export const foreignStarts: readonly TextFault[] = [
  {
    pattern: /^!!!\s+(\w+)(?:[ \t]+\w+)*(?:[ \t]+"([^"\n]*)")?/,
    reason: () => '`!!!` is a callout of MkDocs, and is printed as text here',
    fix: ([, kind = 'note', title]) =>
      `Write \`${calloutTag(kind, title)}\`, its text below without the indent, and \`</Callout>\`.`,
  },
  {
    pattern: /^\?\?\?\+?\s+\w+(?:[ \t]+"([^"\n]*)")?/,
    reason: () => '`???` is a callout of MkDocs that can be closed, and is printed as text here',
    fix: ([, title = 'More']) =>
      `Write \`<details>\`, on the next line \`<summary>${title}</summary>\`, an empty line, its text without the indent, and \`</details>\`.`,
  },
  {
    pattern: /^===\+?!?\s+"([^"\n]*)"/,
    reason: () => '`===` is a tab of MkDocs, and is printed as text here',
    fix: ([, title = 'Title']) =>
      `Put \`<Tab id="…" title="${title}">\` and \`</Tab>\` around its text, and \`<Tabs group="…" label="…">\` around all tabs.`,
  },
  {
    pattern: /^:{3,}\s*([a-z]+)(?:\[([^\]\n]*)\]|[ \t]+([^\n{]+))?/i,
    reason: () => '`:::` is a callout of Docusaurus, and is printed as text here',
    fix: ([, kind = 'note', title, words]) =>
      `Write \`${calloutTag(kind, (title ?? words)?.trim())}\` for this line, and \`</Callout>\` for the \`:::\` that closes it.`,
  },
  {
    pattern: /^\/{3,}\s+([a-z]+)(?:[ \t]*\|[ \t]*([^\n]+))?/i,
    reason: () => '`///` is a block of MkDocs, and is printed as text here',
    fix: ([, kind = 'note', title]) =>
      `Write \`${calloutTag(kind, title?.trim())}\` for this line, and \`</Callout>\` for the \`///\` that closes it.`,
  },
  {
    pattern: /^\.\. ([a-z]+)::[^\n]*/i,
    reason: ([text]) => `\`${text}\` is a directive of reStructuredText, and is printed as text here`,
    fix: ([, kind = 'note']) =>
      calloutKind(kind)
        ? `Write \`${calloutTag(kind)}\`, its text below without the indent, and \`</Callout>\`.`
        : 'Write it in Markdown: docs/components.md lists what pages can hold.',
  },
  {
    pattern: /^h([1-6])\.[ \t]+([^\n]+)/,
    reason: ([text]) => `\`${text}\` is a heading of Confluence, and is printed as text here`,
    fix: ([, depth, words]) => `Write \`${'#'.repeat(Math.min(4, Math.max(2, Number(depth))))} ${words}\`.`,
  },
  {
    pattern: /^\[TOC\]|^\[\[_?TOC_?\]\]/i,
    reason: ([tag]) => `\`${tag}\` is printed as text`,
    fix: () => 'Take it out: each page has its table of contents already.',
  },
  {
    pattern: /^-{2,}8<-{2,}.*|^\{% .*/,
    reason: ([text]) => `\`${text}\` includes nothing here, and is printed as text`,
    fix: () => 'Write the text itself, or a link to the page that has it.',
  },
  {
    pattern: /^\[!(\w+)\]/,
    reason: ([, kind]) => `\`[!${kind}]\` is no kind of callout`,
    fix: () => 'Write one of `[!NOTE]`, `[!TIP]` and `[!WARNING]`.',
  },
  {
    pattern: /^\*\[([^\]\n]+)\]:/,
    reason: ([, word]) => `\`*[${word}]:\` is an abbreviation of MkDocs, and is printed as text here`,
    fix: ([, word]) => `Add a record for ${word} to content/glossary.yaml, which explains it on every page.`,
  },
];

/** Characters above the line, and below it, as MkDocs writes them: `x^2^`, `H~2~O`. */
export const raised = /(?<=[\p{L}\d)])\^([\p{L}\d+-]{1,8})\^/u;
export const lowered = /(?<=[\p{L}\d)])~([\p{L}\d+-]{1,8})~(?!~)/u;

/** What stands anywhere in a text. */
export const foreignParts: readonly TextFault[] = [
  {
    pattern:
      /(?<![\w:\\`]):((?:material|fontawesome|octicons|simple)-[\w-]+|(?=[a-z0-9_+-]*[a-z])[a-z0-9_+-]+):(?![\w:])/,
    reason: ([icon]) => `\`${icon}\` is printed as text, not as a picture`,
    fix: () => 'Write the character itself, such as ✓, or take it out. Between backticks it stays as it is.',
  },
  ...formulas.map((pattern): TextFault => ({
    pattern,
    reason: () => 'Formulas are not set here: this is printed as it stands',
    fix: () => 'Say it in words, or put it in backticks.',
  })),
  {
    pattern: /(?<!\\)\^\[([^\]\n]+)\]/,
    reason: ([text]) => `\`${text}\` is a note of Pandoc, and is printed as text here`,
    fix: ([, words]) => `Write \`[^1]\`, and \`[^1]: ${words}\` on a line of its own, at the end of the page.`,
  },
  {
    pattern: /(?<!\\)!\[\[([^\]\n|]+)(?:\|[^\]\n]*)?\]\]/,
    reason: ([text]) => `\`${text}\` is a picture of Obsidian, and is printed as text here`,
    fix: ([, file = 'picture.png']) =>
      `Put the file into public/ and write \`![What it shows](/${file.trim().replaceAll(' ', '-')})\`.`,
  },
  {
    pattern: /(?<![\\!])\[\[([^\]\n|]+)(?:\|([^\]\n]*))?\]\]/,
    reason: ([text]) => `\`${text}\` is a link of a wiki, and is printed as text here`,
    fix: ([, page = 'page', words]) =>
      `Write \`[${words ?? page}](/${page
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9/#]+/g, '-')})\`.`,
  },
  {
    pattern: /(?<![\\=])==[^=\s][^=\n]*==(?!=)/,
    reason: ([text]) => `\`${text}\` is printed as text here`,
    fix: ([text]) => `Write \`<mark>${text.slice(2, -2)}</mark>\`.`,
  },
  {
    pattern: /(?<!\\|\+)\+\+([a-z][a-z0-9+"-]*)\+\+(?!\+)/i,
    reason: ([text]) => `\`${text}\` is printed as text here`,
    fix: ([, keys = '']) =>
      `Write \`${keys
        .split('+')
        .map((key) => `<kbd>${key}</kbd>`)
        .join('+')}\`.`,
  },
  {
    pattern: /(?<![\\%])%%[^%\n]+%%/,
    reason: ([text]) => `\`${text}\` is a comment of Obsidian, and is printed as text here`,
    fix: ([text]) => `Write \`{/* ${text.slice(2, -2).trim()} */}\`.`,
  },
  {
    pattern: raised,
    reason: ([text]) => `\`${text}\` is printed as text here`,
    fix: ([, words]) => `Write \`<sup>${words}</sup>\`.`,
  },
  {
    pattern: lowered,
    reason: ([text]) => `\`${text}\` is printed as text here`,
    fix: ([, words]) => `Write \`<sub>${words}</sub>\`.`,
  },
];
