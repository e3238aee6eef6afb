import { expect, test } from '../test';
import { chapterHeadingId } from '@/lib/content/chapter-ids';

function page(href: string, id: string, headings: string[], inWholeGuide = true) {
  return {
    href,
    id,
    inWholeGuide,
    wholeGuide: !inWholeGuide,
    headings: headings.map((each) => ({ id: each, text: each, depth: 2 as const })),
  };
}

const redis = { id: 'redis' } as never;
const guide = {
  technologies: [redis],
  pages: [
    page('/', 'overview', ['summary']),
    page('/layers', 'layers', ['summary', 'rules', 'overview']),
    page('/backend', 'backend', ['summary', 'redis', 'layers-summary']),
    page('/guide', 'guide', ['about'], false),
  ],
};

function idsOf(href: string): string[] {
  const found = guide.pages.find((each) => each.href === href);
  return (found?.headings ?? []).map(({ id }) => chapterHeadingId(guide, { href }, id));
}

test('the first heading of an id keeps it in the whole guide', () => {
  expect(idsOf('/')).toEqual(['summary']);
});

test('the same heading of a later chapter has the page before it, and so has one that is called as a chapter is', () => {
  expect(idsOf('/layers')).toEqual(['layers-layers-summary', 'rules', 'layers-overview']);
});

test('a heading that is called as a technology is told from its row', () => {
  expect(idsOf('/backend')).toEqual(['backend-summary', 'backend-redis', 'layers-summary']);
});

test('what is no chapter keeps its ids', () => {
  expect(idsOf('/guide')).toEqual(['about']);
});
