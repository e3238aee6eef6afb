import { expect, test } from '../test';
import type { Guide } from '@/lib/content/model';
import { readPage } from '@/lib/content/read-page';
import { contextMarkdown } from '@/lib/markdown/context-markdown';
import { readRichGuide } from '../rich-guide';

const { guide } = await readRichGuide();

/** The rules made from sections of a page `/sample` with this body. */
function rulesOf(body: string, sections: string[], changed: string | null = null): string {
  const { page } = readPage('content/pages/sample.mdx', `---\ntitle: Sample\n---\n\n${body}`);
  const sample: Guide = {
    ...guide,
    site: { ...guide.site, name: 'The Guide', url: 'https://guide.example/base' },
    pages: [...guide.pages, page],
  };
  return contextMarkdown({ id: 'x', title: 'Rules', sections }, sample, changed);
}

const intro =
  '# Rules\n\nFollow these rules when you write or review code. They are those of the [The Guide](https://guide.example/base/)';

test('sections become rules: links to their source, versions, and nothing to look at', () => {
  const body = `Intro.

## One [#one]

Use <Tech id="redis" />, see [*the* backend](/backend).

<Steps>

1. First.
2. Second, in [code](#two) too.

</Steps>

### Below [#below]

<Diagram id="layers/request" />

<CopyContext id="layers" />

Text.

## Two [#two]

Not asked for.`;
  expect(rulesOf(body, ['/sample#one'], '2026-03-01')).toBe(
    `${intro}, last changed on 2026-03-01.\n\n## [One](https://guide.example/base/sample#one)\n\n` +
      'Use Redis 7.0+, see *the* backend.\n\n1. First.\n2. Second, in code too.\n\n### Below\n\nText.\n',
  );
});

test('sections of any depth begin alike, in the order of the context', () => {
  const body = '## A [#a]\n\nIn A.\n\n### B [#b]\n\nIn B.\n\n#### C [#c]\n\nIn C.\n\n### D [#d]\n\nIn D.';
  expect(rulesOf(body, ['/sample#d', '/sample#b'])).toBe(
    `${intro}.\n\n## [D](https://guide.example/base/sample#d)\n\nIn D.\n\n` +
      '## [B](https://guide.example/base/sample#b)\n\nIn B.\n\n### C\n\nIn C.\n',
  );
});

test('rules of several pages are one text, without anything to look at', () => {
  const [, project] = guide.contexts;
  const text = project ? contextMarkdown(project, guide, null) : '';
  expect(text).toContain('call `commit()`');
  expect(text).toContain('SQLAlchemy 2.0+');
  expect(text).toContain('/layers#rules');
  expect(text).toContain('/handbook#naming');
  expect(text).not.toMatch(/```mermaid|<[A-Z]/);
});
