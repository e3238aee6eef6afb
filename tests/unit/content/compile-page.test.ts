import { getMDXComponent } from 'mdx-bundler/client/index.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compilePage } from '@/lib/content/compile-page';
import type { Page } from '@/lib/content/model';
import { readContent } from '@/lib/content/read-content';
import { readPage } from '@/lib/content/read-page';
import { vocabularyNames } from '@/lib/content/vocabulary';
import { expect, test } from './content-copy';

/** The page's HTML, with each component as an element of its name. */
async function render(page: Page): Promise<string> {
  const Body = getMDXComponent(await compilePage(page).code);
  const components = Object.fromEntries(
    vocabularyNames.map((name) => [
      name,
      ({ version, ...props }: { version?: boolean }) =>
        createElement(name.toLowerCase(), { ...props, 'data-version': version }),
    ]),
  );
  return renderToStaticMarkup(createElement(Body, { components }));
}

function pageOf(body: string): Page {
  return readPage('content/pages/sample.mdx', `---\ntitle: Sample\n---\n\n${body}`).page;
}

test('headings have the ids of the table of contents', async ({ copy }) => {
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  for (const page of guide.pages) {
    const html = await render(page);
    const ids = [...html.matchAll(/<h[2-4] id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual(page.headings.map(({ id }) => id));
  }
});

test('an explicit id is no part of the heading', async () => {
  expect(await render(pageOf('## Why *FastAPI*? [#why]'))).toBe('<h2 id="why">Why <em>FastAPI</em>?</h2>');
});

test('components get their attributes, and tables their cells', async () => {
  const html = await render(pageOf('| A |\n|---|\n| <Tech id="redis" /> |'));
  expect(html).toContain('<tr><td><tech id="redis"></tech></td></tr>');
});

test('code is highlighted by classes, with language and title on its element', async () => {
  const html = await render(pageOf('```bash title="Start it"\n# now\nuvicorn "app:main"\n```'));
  expect(html).toBe(
    '<pre data-language="bash" data-title="Start it"><code>' +
      '<span class="line"><span class="code-comment"># now</span></span>\n' +
      '<span class="line"><span class="code-function">uvicorn</span>' +
      '<span class="code-string-expression"> &quot;app:main&quot;</span></span></code></pre>',
  );
});

test('code is highlighted to its end on a machine that is busy', async () => {
  const { now } = Date;
  let time = now();
  Date.now = () => (time += 10_000);
  try {
    const html = await render(pageOf('```bash\nuvicorn "busy:app"\n```'));
    expect(html).toContain('<span class="code-string-expression"> &quot;busy:app&quot;</span>');
  } finally {
    Date.now = now;
  }
});

test('a page is compiled once, and a changed one again', async () => {
  const first = compilePage(pageOf('One.')).code;
  expect(compilePage(pageOf('One.')).code).toBe(first);
  expect(compilePage(pageOf('Two.')).code).not.toBe(first);
});

test('what is compiled is the body given, not the file of that name', async () => {
  const { page } = readPage('content/pages/index.mdx', '---\ntitle: Sample\n---\n\nOnly here.');
  expect(await render(page)).toBe('<p>Only here.</p>');
});

test('what cannot be compiled names file and line', async () => {
  await expect(compilePage(pageOf('One.\n\n<Tech')).code).rejects.toThrow(/content\/pages\/sample\.mdx:7:\d+/);
});

test('footnotes of each page have ids of their own, since all pages stand on the whole-guide page together', async () => {
  const { page } = readPage('content/pages/a/b.mdx', '---\ntitle: B\n---\n\nText.[^1]\n\n[^1]: A note.\n');
  const code = await compilePage(page).code;
  for (const id of ['a-b-fn-1', 'a-b-fnref-1', 'a-b-footnotes']) expect(code).toContain(`"${id}"`);
  expect(code).not.toContain('footnote-label');
});

test('lines of code are marked, numbered and told apart, in any language', async () => {
  const fences = '```js {2} showLineNumbers\na();\nb();\n```\n\n```diff\n-old\n+new\n```\n\n```\nplain\n```\n';
  const { page } = readPage('content/pages/c.mdx', `---\ntitle: C\n---\n\n${fences}`);
  const html = await render(page);
  expect(html.match(/data-marked/g)).toHaveLength(1);
  expect(html.match(/data-line="\d"/g)).toEqual(['data-line="1"', 'data-line="2"']);
  expect(html.match(/data-diff="\w+"/g)).toEqual(['data-diff="removed"', 'data-diff="added"']);
});

test('a quote that begins with [!NOTE] is a callout', async () => {
  const { page } = readPage('content/pages/d.mdx', '---\ntitle: D\n---\n\n> [!DANGER] Stop\n> Here.\n');
  const [element] = page.parsed?.elements ?? [];
  expect(element?.element.name).toBe('Callout');
  expect(element?.element.attributes).toMatchObject([
    { name: 'type', value: 'warning' },
    { name: 'title', value: 'Stop' },
  ]);
});
