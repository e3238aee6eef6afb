import type { Html, RootContent } from 'mdast';
import { attributeOf, type MdxElement } from '../mdx-elements';
import { noWords, optional, required, type AttributeRule, type Component } from './component';

/**
 * The HTML that authors can write, for what Markdown has no sign for. It is printed as it is, in pages and in their
 * twins in Markdown.
 */
export const htmlElements = {
  br: html('A line break.', 'none'),
  kbd: html('A key.', 'any'),
  sub: html('What stands lower.', 'any'),
  sup: html('What stands higher.', 'any'),
  mark: html('What is marked.', 'any'),
  abbr: html('A short form.', 'any', { title: required('text', 'what it is short for') }),
  img: {
    ...html('A picture with a size.', 'none', {
      src: required('href', 'its address, in public/'),
      alt: required('text', 'what it shows, for those who cannot see it'),
      width: optional('number', 'in pixels'),
      height: optional('number', 'in pixels'),
    }),
    markdown: (element, writer) => [
      { type: 'image', url: writer.absolute(attributeOf(element, 'src') ?? ''), alt: attributeOf(element, 'alt') },
    ],
  },
  details: html('What is shown on demand.', 'any', { open: optional('flag', 'shown at first') }, false),
  summary: { ...html('The line of a `<details>` that is always shown.', 'any'), parent: 'details' },
  dl: html('A list of terms and what they mean.', 'any', {}, false),
  dt: { ...html('A term of a `<dl>`.', 'any'), parent: 'dl' },
  dd: { ...html('What a term of a `<dl>` means.', 'any', {}, false), parent: 'dl' },
} satisfies Record<string, Component>;

/** What Markdown has a sign for, and what pages do without: HTML elements, each with what to write. */
export const htmlReplacements: Readonly<Record<string, string>> = {
  a: 'Write a link as `[words](/address)`.',
  b: 'Write `**words**`.',
  strong: 'Write `**words**`.',
  i: 'Write `*words*`.',
  em: 'Write `*words*`.',
  code: 'Put the code in backticks.',
  pre: 'Put the code between lines of three backticks.',
  p: 'Leave the tag out: an empty line begins a paragraph.',
  div: 'Leave the tag out: pages have no boxes of their own.',
  span: 'Leave the tag out: text has no colours of its own.',
  center: 'Leave the tag out.',
  font: 'Leave the tag out: text has no colours of its own.',
  u: 'Write `**words**`: what is underlined is a link.',
  s: 'Write `~~words~~`.',
  del: 'Write `~~words~~`.',
  hr: 'Write `---` on a line of its own, with an empty line before and after it.',
  h1: 'Write a heading as `## Words`.',
  h2: 'Write a heading as `## Words`.',
  h3: 'Write a heading as `### Words`.',
  h4: 'Write a heading as `#### Words`.',
  ul: 'Write a list as lines that begin with `- `.',
  ol: 'Write a list as lines that begin with `1. `.',
  li: 'Write a list as lines that begin with `- `.',
  table: 'Write a table of Markdown: `| Name | What it is |`, then `| --- | --- |`.',
  ...Object.fromEntries(
    ['thead', 'tbody', 'tr', 'th', 'td'].map((name) => [
      name,
      'Write the table as one of Markdown: `| Name | What it is |`.',
    ]),
  ),
  blockquote: 'Begin each of its lines with `> `.',
  iframe: 'Write a link to it: pages load nothing from elsewhere.',
  video: 'Write a link to it: pages load nothing from elsewhere.',
  script: 'Take it out: pages run no scripts.',
  style: 'Take it out: pages have the style of the site.',
};

function html(
  doc: string,
  children: 'none' | 'any',
  attributes: Record<string, AttributeRule> = {},
  inline = true,
): Component {
  return {
    doc,
    notes: '',
    example: '',
    attributes,
    children,
    inline,
    markdown: (element, writer) =>
      children === 'none' ? [tag(`<${nameOf(element)} />`)] : around(element, writer.contentOf(element), inline),
    words: noWords,
  };
}

function tag(value: string): Html {
  return { type: 'html', value };
}

/** Within the line where it is one of words, else on lines of its own, which Markdown needs around blocks. */
function around(element: MdxElement, content: RootContent[], inline: boolean): RootContent[] {
  const [open, close] = [tag(`<${nameOf(element)}>`), tag(`</${element.name}>`)];
  if (!inline) return [{ type: 'paragraph', children: [open] }, ...content, { type: 'paragraph', children: [close] }];
  return [open, ...content.flatMap((node) => (node.type === 'paragraph' ? node.children : [node])), close];
}

/** The name of an element with its attributes, as they are written. */
function nameOf({ name, attributes }: MdxElement): string {
  const written = attributes.flatMap((each) => {
    if (each.type !== 'mdxJsxAttribute' || typeof each.value === 'object') {
      return each.type === 'mdxJsxAttribute' && each.value === null ? [each.name] : [];
    }
    return each.value === undefined ? [each.name] : [`${each.name}="${each.value.replaceAll('"', '&quot;')}"`];
  });
  return [name, ...written].join(' ');
}
