import { expect, test } from '../test';
import { lastChange } from '@/lib/facts/page-facts';
import { countWords, readingMinutes } from '@/lib/facts/reading-time';
import { parseMdx } from '@/lib/content/parse-mdx';
import { readRichGuide, richPage } from '../rich-guide';

const changes = new Map([
  ['content/pages/layers.mdx', '2026-01-02'],
  ['content/diagrams/layers/request.mmd', '2026-03-04'],
  ['content/pages/reference.mdx', '2026-01-01'],
  ['content/technologies.yaml', '2026-02-02'],
  ['content/glossary.yaml', '2026-05-06'],
  ['README.md', '2026-09-09'],
]);

for (const [href, day] of [
  ['/layers', '2026-03-04'],
  ['/reference', '2026-02-02'],
  ['/glossary', '2026-05-06'],
  ['/', '2026-03-04'],
  ['/guide', '2026-05-06'],
  ['/handbook', null],
] as const) {
  test(`the last change of ${href} is the newest of all that it is made from`, async () => {
    const { guide } = await readRichGuide();
    expect(lastChange(guide, await richPage(href), changes)).toBe(day);
  });
}

test('words are counted as they are read', () => {
  const { tree } = parseMdx(
    'x.mdx',
    '## Two words\n\nA `link` to **it** – [here](/x "no").\n\n```text\nno no\n```\n\n- I/O-bound, 3.11+',
  );
  expect(tree && countWords(tree)).toBe(9);
});

test('the whole guide takes as long as its pages together, tables to look things up in take none', async () => {
  const { guide } = await readRichGuide();
  const others = guide.pages.filter(({ wholeGuide }) => !wholeGuide);
  const sum = others.reduce((minutes, each) => minutes + readingMinutes(guide, each), 0);
  expect(Math.abs(readingMinutes(guide, await richPage('/guide')) - sum)).toBeLessThan(others.length / 2);
  expect(readingMinutes(guide, await richPage('/reference'))).toBeLessThan(2);
});
