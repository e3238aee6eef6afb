import { expect, test } from '../test';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { prefersMarkdown } from '@/lib/hosting/prefers-markdown';

const pattern = new RegExp(`^(?:${prefersMarkdown})$`);

for (const accept of [
  'text/markdown',
  'TEXT/MARKDOWN',
  'text/markdown;q=1',
  'text/markdown; Q=1.000',
  'text/markdown;variant=GFM',
  'text/markdown; charset=utf-8;q=1.0, text/html',
  'text/markdown, text/html;q=0.9, */*;q=0.1',
  'text/markdown,text/html',
  'text/plain,text/markdown',
  '*/*, text/markdown',
  'text/html;q=0.9,text/markdown',
  'text/markdown;q=0.5',
  'text/markdown;q=0.9, text/html;q=0.8',
  'text/html;q=0.8, text/markdown ; q=0.95, */*;q=0.1',
  'text/html;q=0, text/markdown;q=0.1',
]) {
  test(`"${accept}" is sent Markdown`, () => expect(accept).toMatch(pattern));
}

for (const accept of [
  '',
  '*/*',
  'text/*',
  'text/html',
  'text/plain',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/html, text/markdown',
  'text/html, text/markdown;q=0.5',
  'text/html;q=0.9, text/markdown;q=0.5',
  'text/html;level=1, text/markdown',
  'text/markdown;q=0',
  'text/markdown;q=0.0, text/html',
  'application/json, text/markdown-extra',
  'x-text/markdown',
  'application/json;profile="text/markdown"',
  'text/markdown;q=nonsense',
  'text/markdown; q=0, text/html',
  'text/markdown; q=0.1, text/html',
  'text/markdown;  Q=0',
  'text/html;q=0.9, text/markdown; q=0.1',
]) {
  test(`"${accept}" is sent the page`, () => expect(accept).not.toMatch(pattern));
}

test('a header that is made to be slow is answered', () => {
  // An expression that can take a space in two ways tries all of them: of sixteen parameters, for seconds.
  for (const [made, isSent] of [
    [`text/markdown${';  a'.repeat(2000)};q=0`, false],
    [`text/markdown${'; '.repeat(2000)}`, true],
    [`${'text/html;q=0.1,'.repeat(500)}x`, false],
    [`${' '.repeat(5000)}text/markdown${' '.repeat(5000)}x`, false],
  ] as const) {
    expect(pattern.test(made), made.slice(0, 40)).toBe(isSent);
  }
});

test('vercel.json sends to Markdown by this expression', () => {
  const { redirects } = readHostingConfig('vercel.json');
  const values = redirects.flatMap(({ has = [] }) => has.map(({ value }) => value));
  expect(values).toEqual([prefersMarkdown, prefersMarkdown]);
});
