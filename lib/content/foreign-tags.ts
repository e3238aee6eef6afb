import { calloutKind, calloutTag } from './foreign-syntax';
import type { TextFault } from './text-fault';

/** A tag of another tool within a line: its name, what stands behind it, and whether it closes another. */
interface Tag {
  name: string;
  rest: string;
  closes: boolean;
}

/**
 * What is written here for the tags of Hugo, Jekyll, GitBook and their like; null for a tag that stands for nothing.
 */
function replacementOf({ name, rest }: Tag): { open: string; below?: string; close?: string } | null {
  const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*["“']([^"”']*)`).exec(rest)?.[1];
  const first = /^["“']([^"”']*)["”']|^(\S+)/.exec(rest)?.slice(1).find(Boolean);
  const word = name.toLowerCase();
  const told = calloutKind(value('type') ?? value('style') ?? value('color') ?? (word === 'hint' ? '' : (first ?? '')));
  const kind = told ?? calloutKind(word);
  if (calloutKind(word) || /^(?:callout|alert|notice|admonition|hint|block|aside|pageinfo|highlightbox)$/.test(word)) {
    const content = value('content') ?? value('text');
    const open = calloutTag(kind ?? 'note', value('title'));
    return content === undefined ? { open, close: '</Callout>' } : { open: `${open}${content}</Callout>` };
  }
  if (/^(?:figure|img|image|imgproc|asset_img)$/.test(word)) {
    const caption = value('caption') ?? value('title');
    const words = value('alt') ?? caption ?? 'What it shows';
    return { open: `![${words}](${value('src') ?? first ?? '/picture.png'}${caption ? ` "${caption}"` : ''})` };
  }
  if (word === 'mermaid') return { open: '```mermaid', close: '```' };
  if (/^(?:highlight|code|codeblock|prism|code-block)$/.test(word))
    return { open: `\`\`\`${(value('lang') ?? first ?? 'text').replace(/\W.*/, '')}`, close: '```' };
  if (/^(?:ref|relref|link|post_url|page-ref|content-ref|xref)$/.test(word)) {
    const page = (first ?? value('url') ?? value('path') ?? 'page').replace(
      /^\/+|(?:\/?(?:_?index|README))?\.mdx?(?=$|#)/g,
      '',
    );
    return { open: `/${page}` };
  }
  if (/^(?:youtube|vimeo|embed|gist|tweet|x|instagram|iframe|video)$/.test(word)) {
    const id = value('url') ?? value('id') ?? first;
    const address = /^https?:/.test(id ?? '') ? id : word === 'youtube' ? `https://youtu.be/${id}` : 'https://…';
    return { open: `[What it shows](${address})` };
  }
  if (/^(?:tabs|tabpane|tabbed|code-tabs)$/.test(word)) return { open: '<Tabs group="…" label="…">', close: '</Tabs>' };
  if (word === 'tab')
    return {
      open: `<Tab id="…" title="${value('title') ?? value('name') ?? value('header') ?? first ?? '…'}">`,
      close: '</Tab>',
    };
  if (/^(?:details|expand|collapse|spoiler|accordion)$/.test(word))
    return {
      open: '<details>',
      below: `<summary>${value('title') ?? value('summary') ?? first ?? 'More'}</summary>`,
      close: '</details>',
    };
  if (/^(?:steps|stepper)$/.test(word)) return { open: '<Steps>', close: '</Steps>' };
  return null;
}

function faultOf(
  pattern: RegExp,
  tool: string,
  read: (match: RegExpExecArray) => Tag,
  ending: (match: RegExpExecArray, name: string) => string,
): TextFault {
  return {
    pattern,
    reason: ([text]) => `\`${text}\` is a tag of ${tool}, which pages do not know`,
    fix: (match) => {
      const tag = read(match);
      if (tag.name === 'toc') return 'Take it out: each page has its table of contents already.';
      if (/^(?:raw|comment)$/.test(tag.name)) return 'Take it out; put what is no text of the page in backticks.';
      const ours = replacementOf(tag);
      if (!ours)
        return `Write what it stands for: docs/components.md lists what pages can hold. In backticks it is printed as it is.`;
      const words = (code: string) => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);
      if (tag.closes) return `Write ${words(ours.close ?? ours.open)}.`;
      const rest = ours.close ? `, and ${words(ours.close)} for \`${ending(match, tag.name)}\`` : '';
      const below = ours.below ? `, on the next line ${words(ours.below)}` : '';
      return `Write ${words(ours.open)}${below}${rest}.`;
    },
  };
}

/** Tags of other tools in double or percent braces, which MDX reads as code. */
export const foreignTags: readonly TextFault[] = [
  faultOf(
    /\{\{([<%])\s*(\/?)\s*([\w./-]+)\s*(.*?)\s*\/?[%>]\}\}/,
    'Hugo',
    ([, , slash, name = '', rest = '']) => ({ name, rest, closes: slash === '/' }),
    ([, sign], name) => (sign === '%' ? `{{% /${name} %}}` : `{{< /${name} >}}`),
  ),
  {
    pattern: /\{\{(?![<%])[^{}\n]*\}\}/,
    reason: ([text]) => `\`${text}\` is a template, and pages hold none`,
    fix: ([text]) => `Write the text that it stands for, or put \`${text}\` in backticks.`,
  },
  faultOf(
    /\{%-?\s*(end)?([a-z][\w-]*)\s*(.*?)\s*-?%\}/,
    'Jekyll or GitBook',
    ([, end, name = '', rest = '']) => readLiquid(name, rest, end !== undefined),
    (_, name) => `{% end${name} %}`,
  ),
];

/** `include note.html content="…"` is the tag `note`. */
function readLiquid(name: string, rest: string, closes: boolean): Tag {
  const [, file, more = ''] = /^([\w-]+)\.html\b\s*(.*)$/.exec(rest) ?? [];
  return name === 'include' && file ? { name: file, rest: more, closes } : { name, rest, closes };
}

/** Where the tag that closes another begins and ends in a text, from a place on; null where there is none. */
export function closingTag(opening: string, text: string, from: number): [start: number, end: number] | null {
  const [, hugo, liquid] = /^\{\{[<%]\s*([\w./-]+)|^\{%-?\s*([a-z][\w-]*)/.exec(opening) ?? [];
  if (!hugo && !liquid) return null;
  const pattern = hugo
    ? new RegExp(`\\{\\{[<%]\\s*/\\s*${hugo}\\s*[%>]\\}\\}`, 'g')
    : new RegExp(`\\{%-?\\s*end${liquid}\\s*-?%\\}`, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && [match.index, match.index + match[0].length];
}
