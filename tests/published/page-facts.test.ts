import { lastChange } from '@/lib/facts/page-facts';
import { readLastChanges } from '@/lib/facts/last-changes';
import { guide } from '../support/guide';
import { expect, test, textsOf } from '../support/published';

const changes = await readLastChanges(process.cwd());

test('each page can be edited and read as Markdown, and tells the day of its last change or none', async ({ read }) => {
  const { site } = guide;
  for (const page of guide.pages) {
    await test.step(page.href, async () => {
      const main = (await read(page.href)).querySelector('main');
      const linkTo = (text: string) =>
        [...(main?.querySelectorAll('a') ?? [])].find((link) => link.textContent.trim() === text)?.getAttribute('href');
      expect.soft(linkTo('Edit this page')).toBe(`${site.repository}/edit/${site.branch}/${page.file}`);
      expect.soft(linkTo('View as Markdown')).toBe(`${page.href === '/' ? '/index' : page.href}.md`);
      const day = lastChange(guide, page, changes);
      const times = [...(main?.querySelectorAll('[data-slot="page-foot"] time') ?? [])];
      expect.soft(times.map((time) => time.getAttribute('datetime'))).toEqual(day ? [day] : []);
      for (const text of textsOf(times)) expect.soft(text).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    });
  }
});

test('only what is long tells how long it takes to read', async ({ read }) => {
  const told = new Map<string, number>();
  for (const { href } of guide.pages) {
    const texts = textsOf((await read(href)).querySelectorAll('main *')).filter((text) => /^\d+ min read$/.test(text));
    if (texts.length > 0) told.set(href, Number.parseInt(texts[0] ?? '', 10));
  }
  expect(told.size).toBeLessThan(guide.pages.length);
  for (const minutes of told.values()) expect(minutes).toBeGreaterThanOrEqual(3);
});

test('rules for an assistant are a file that the page names', async ({ read }) => {
  for (const { id } of guide.contexts) {
    const pages = await Promise.all(guide.pages.map(({ href }) => read(href)));
    const links = pages.flatMap((page) => [...page.querySelectorAll(`main a[href="/context/${id}.md"]`)]);
    expect(links.length, id).toBeGreaterThan(0);
  }
});
