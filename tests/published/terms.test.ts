import { guide } from '../support/guide';
import { expect, test, textsOf } from '../support/published';

test('each page marks a term once, in text, and says what it means', async ({ read }) => {
  const known = guide.terms.map((term) => term.meaning);
  for (const { href, wholeGuide } of guide.pages) {
    const document = await read(href);
    const terms = [...document.querySelectorAll('a.term')];
    const meanings = terms.map((link) => link.getAttribute('aria-description') ?? 'none');
    expect(new Set(meanings).size, href).toBe(meanings.length);
    for (const meaning of meanings) expect(known).toContain(meaning);
    const misplaced = document.querySelectorAll(
      ':is(h1, h2, h3, h4, h5, thead, figure, pre, [data-slot="link-card"], a) a.term',
    );
    expect(textsOf(misplaced), href).toEqual([]);
    if (wholeGuide) expect(terms, 'the whole guide marks every term').toHaveLength(guide.terms.length);
  }
});

test('the glossary has every term with its meaning', async ({ read }) => {
  const place = guide.pages.find(({ body }) => body.includes('<Glossary'));
  test.skip(!place, 'a guide without a glossary');
  const document = await read(place?.href ?? '');
  expect(textsOf(document.querySelectorAll('main [data-slot="glossary"] dt'))).toEqual(
    guide.terms.map(({ term }) => term),
  );
  for (const { id, meaning } of guide.terms) {
    expect(document.getElementById(`term-${id}`)?.textContent).toContain(meaning);
  }
});
