import { expect, test } from '../test';
import { readPage } from '@/lib/content/read-page';
import { pageMarkdown } from '@/lib/markdown/page-markdown';
import { readRichGuide } from '../rich-guide';

const { guide, diagrams } = await readRichGuide();
const site = 'https://guide.example.com';

/** The Markdown that the body of a page becomes, below its title. */
function markdownOf(body: string): string {
  const { page } = readPage('content/pages/sample.mdx', `---\ntitle: Sample\n---\n\n${body}`);
  const markdown = pageMarkdown(page, {
    guide: { ...guide, site: { ...guide.site, url: site } },
    readDiagram: (id) => {
      const found = diagrams.find(({ graph }) => graph.id === id);
      if (!found) throw new Error(`No diagram ${id}`);
      return found;
    },
    changed: null,
  });
  return markdown.split('# Sample\n\n')[1] ?? '';
}

const cases: [name: string, body: string, markdown: string][] = [
  [
    'a technology',
    'Use <Tech id="redis" version />, or <Tech id="redis" />.',
    `Use [Redis 7.0+](${site}/reference#redis), or [Redis](${site}/reference#redis).\n`,
  ],
  ['a technology on a line of its own', '<Tech id="redis" />', `[Redis](${site}/reference#redis)\n`],
  [
    'a table of technologies',
    '<TechTable ids="redis nginx" />',
    `| Technology | What it is for | Version |\n| - | - | - |\n| [Redis](${site}/reference#redis) | ${purposeOf('redis')} | 7.0+ |\n| [Nginx](${site}/reference#nginx) | ${purposeOf('nginx')} | – |\n`,
  ],
  [
    'a callout',
    '<Callout type="warning" title="Wait">\n  Not *yet*.\n\n  - Really\n</Callout>',
    '> **Warning: Wait**\n>\n> Not *yet*.\n>\n> - Really\n',
  ],
  ['a callout without a title', '<Callout type="tip">Do.</Callout>', '> **Tip**\n>\n> Do.\n'],
  [
    'tabs below a heading',
    '## Views [#v]\n\n<Tabs group="view" label="Views">\n<Tab id="a" title="A">\n\n### In A\n\nText.\n\n</Tab>\n<Tab id="b" title="B">\n\nMore.\n\n</Tab>\n</Tabs>',
    '## Views\n\n### A\n\n### In A\n\nText.\n\n### B\n\nMore.\n',
  ],
  ['steps', '<Steps>\n\n1. One\n2. Two\n\n</Steps>', '1. One\n2. Two\n'],
  [
    'cards',
    '<LinkCards>\n  <LinkCard href="/fcube" title="Start">With *one* command</LinkCard>\n  <LinkCard href="#here" title="Stay">\n    Here.\n  </LinkCard>\n</LinkCards>',
    `- [Start](${site}/fcube): With *one* command\n- [Stay](${site}/sample#here): Here.\n`,
  ],
  ['code with a title', '```bash title="Install"\npip install\n```', 'Install:\n\n```bash\npip install\n```\n'],
  [
    'links and pictures',
    '[a](/x?view=y#z) [b](#c) [d](https://e.f) ![g](/h.svg) [i][j]\n\n[j]: /k',
    `[a](${site}/x?view=y#z) [b](${site}/sample#c) [d](https://e.f) ![g](${site}/h.svg) [i][j]\n\n[j]: ${site}/k\n`,
  ],
  ['a comment', 'A.\n\n{/* no */}\n\nB{/* no */}.', 'A.\n\nB.\n'],
  ['what looks like HTML or Markdown', 'a &lt;b> \\{c} \\*d\\* `<e>`', 'a \\<b> {c} \\*d\\* `<e>`\n'],
];

for (const [name, body, markdown] of cases) {
  test(`${name} becomes Markdown`, () => {
    expect(markdownOf(body)).toBe(markdown);
  });
}

test('a diagram becomes its source and words', () => {
  const markdown = markdownOf('<Diagram id="layers/request" />');
  expect(markdown).toMatch(/^\*\*The four layers\.\*\* A loan enters .*\n\n```mermaid\ngraph TB\n {4}accTitle/);
  expect(markdown).toContain('\n```\n\nComponents:\n\n- Routes (HTTP) · Requests and answers\n');
  expect(markdown).toContain('\n\nConnections:\n\n- Routes (HTTP) → Services (Lending)\n');
  expect(markdown).toContain('\n\nFlow: **A loan**\n\n1. Routes (HTTP) → Services (Lending)\n');
});

test('groups of a diagram hold their components', () => {
  const markdown = markdownOf('<Diagram id="one-server/infrastructure" />');
  expect(markdown).toContain('\n- One Server\n  - Docker Compose\n    - Nginx · Reverse Proxy\n');
});

function purposeOf(id: string): string {
  return guide.technologies.find((technology) => technology.id === id)?.purpose ?? '';
}
