import { getMDXComponent } from 'mdx-bundler/client/index.js';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compilePage } from '@/lib/content/compile-page';
import { compilePrinted } from '@/lib/content/compile-printed';
import type { Term } from '@/lib/content/model';
import { readContent } from '@/lib/content/read-content';
import { readPage } from '@/lib/content/read-page';
import { vocabularyNames } from '@/lib/content/vocabulary';
import { expect, test } from './content-copy';

function termOf(term: string, ...forms: string[]): Term {
  return { id: term.toLowerCase().replaceAll(' ', '-'), term, forms, meaning: 'It is so.', link: null };
}

/** HTML of compiled code, in which a marked term is `[id:its text]`. */
function render(code: string): string {
  const Body = getMDXComponent(code);
  const others = Object.fromEntries(
    vocabularyNames.map((name) => [name, ({ children }: { children?: ReactNode }) => children ?? null]),
  );
  const Term = ({ id, children }: { id: string; children: ReactNode }) => [`[${id}:`, children, ']'];
  return renderToStaticMarkup(createElement(Body, { components: { ...others, Term } }));
}

async function mark(body: string, ...terms: Term[]): Promise<string> {
  const { page } = readPage('content/pages/sample.mdx', `---\ntitle: Sample\n---\n\n${body}`);
  return render(await compilePage(page, terms).code);
}

const cases: [name: string, body: string, terms: Term[], html: string][] = [
  [
    'only the first mention',
    'A queue and a queue.\n\nA queue.',
    [termOf('queue')],
    '<p>A [queue:queue] and a queue.</p>\n<p>A queue.</p>',
  ],
  [
    'one mention whatever the form',
    'Queues, or a queue.',
    [termOf('queue', 'queues')],
    '<p>[queue:Queues], or a queue.</p>',
  ],
  [
    'the longest form',
    'An ingress controller.',
    [termOf('ingress'), termOf('ingress controller')],
    '<p>An [ingress-controller:ingress controller].</p>',
  ],
  [
    'whole words',
    'Requeue queue-like queued queue_ queueß, queue.',
    [termOf('queue')],
    '<p>Requeue queue-like queued queue_ queueß, [queue:queue].</p>',
  ],
  ['the start of a sentence', 'Reverse proxy.', [termOf('reverse proxy')], '<p>[reverse-proxy:Reverse proxy].</p>'],
  ['capitals as they are written', 'Rest after REST.', [termOf('REST')], '<p>Rest after [rest:REST].</p>'],
  ['a form over two lines', 'A load\nbalancer.', [termOf('load balancer')], '<p>A [load-balancer:load\nbalancer].</p>'],
  [
    'characters of patterns',
    'C++ or I/O (both).',
    [termOf('C++'), termOf('I/O')],
    '<p>[c++:C++] or [i/o:I/O] (both).</p>',
  ],
  [
    'emphasis and lists',
    '- **A queue**\n- _REST_',
    [termOf('queue'), termOf('REST')],
    '<ul>\n<li><strong>A [queue:queue]</strong></li>\n<li><em>[rest:REST]</em></li>\n</ul>',
  ],
  [
    'two terms in one text',
    'REST and a queue',
    [termOf('queue'), termOf('REST')],
    '<p>[rest:REST] and a [queue:queue]</p>',
  ],
  ['no heading', '## A queue\n\nA queue.', [termOf('queue')], '<h2 id="a-queue">A queue</h2>\n<p>A [queue:queue].</p>'],
  [
    'no link',
    '[A queue](/x), [ref][r]\n\n[r]: /queue',
    [termOf('queue'), termOf('ref')],
    '<p><a href="/x">A queue</a>, <a href="/queue">ref</a></p>',
  ],
  ['no inline code', '`queue`', [termOf('queue')], '<p><code>queue</code></p>'],
  [
    'no head of a table',
    '| queue |\n| - |\n| queue |',
    [termOf('queue')],
    '<table><thead><tr><th>queue</th></tr></thead><tbody><tr><td>[queue:queue]</td></tr></tbody></table>',
  ],
  [
    'no card',
    '<LinkCards>\n<LinkCard href="/" title="queue">A queue</LinkCard>\n</LinkCards>',
    [termOf('queue')],
    'A queue',
  ],
  [
    'the text of a callout',
    '<Callout type="tip" title="queue">\n  A queue\n</Callout>',
    [termOf('queue')],
    '<p>A [queue:queue]</p>',
  ],
];

for (const [name, body, terms, html] of cases) {
  test(`marks ${name}`, async () => {
    expect(await mark(body, ...terms)).toBe(html);
  });
}

test('marks nothing without terms', async () => {
  expect(await mark('A queue.')).toBe('<p>A queue.</p>');
});

test('marks a term once on its page, and once for all that is printed together', async ({ copy }) => {
  await copy.replace('pages/index.mdx', 'Old names', 'A queue. Old names');
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  async function markedAt(href: string) {
    const page = guide.pages.find((each) => each.href === href);
    if (!page) throw new Error(`No page ${href}`);
    const code = await compilePrinted(guide, page);
    return [...code].map(([printed, source]) => [printed.href, render(source).match(/\[[\w-]+:[^\]]*\]/g) ?? []]);
  }
  expect(await markedAt('/')).toEqual([['/', ['[queue:queue]']]]);
  expect(await markedAt('/backend')).toEqual([['/backend', ['[queue:queue]', '[io:I/O]']]]);
  expect(await markedAt('/guide')).toEqual([
    ['/guide', []],
    ['/', ['[queue:queue]']],
    ['/backend', ['[io:I/O]']],
    ['/deployment/docker-compose', []],
    ['/reference', []],
    ['/glossary', []],
  ]);
});
