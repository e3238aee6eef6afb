import { expect, test } from '../test';
import { JSDOM } from 'jsdom';
import { listCards, type Card } from '@/lib/unfurl/cards';
import { oembed } from '@/lib/unfurl/oembed';
import { oembedHref } from '@/lib/addresses';
import { readRichGuide } from '../rich-guide';

const { guide, diagrams } = await readRichGuide();
const site = { ...guide.site, url: 'https://guide.example/base' };
const cards = listCards(guide, diagrams);

function cardAt(href: string): Card {
  const found = cards.find((card) => card.href === href);
  if (!found) throw new Error(`No card ${href}`);
  return found;
}

test('a page is a link with its picture, also where it has a diagram', () => {
  for (const href of ['/', '/reference', '/deployment/one-server']) {
    const answer = oembed(site, cardAt(href));
    expect(answer).toEqual({
      type: 'link',
      version: '1.0',
      title: cardAt(href).title,
      provider_name: site.name,
      provider_url: 'https://guide.example/base/',
      cache_age: 86_400,
      thumbnail_url: `https://guide.example/base/og${href === '/' ? '/index' : href}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  }
});

test('a diagram is a frame of a size that holds it, and nothing leaves its attributes', () => {
  const card = { ...cardAt('/embed/one-server/infrastructure'), title: 'A "quoted" & <b>bold</b> title' };
  const answer = oembed(site, card);
  if (answer.type !== 'rich' || !card.diagram) throw new Error('A diagram is rich.');
  const { body } = new JSDOM(answer.html).window.document;
  const [frame] = body.children;
  expect(body.children).toHaveLength(1);
  expect(frame?.tagName).toBe('IFRAME');
  expect(frame?.getAttribute('src')).toBe('https://guide.example/base/embed/one-server/infrastructure');
  expect(frame?.getAttribute('title')).toBe(card.title);
  expect(frame?.getAttribute('width')).toBe(String(answer.width));
  expect(frame?.getAttribute('height')).toBe(String(answer.height));
  expect(answer.width).toBeGreaterThan(card.diagram.width);
  expect(answer.height).toBeGreaterThan(card.diagram.height);
});

test('each address has a file of its own', () => {
  const files = cards.map(({ href }) => oembedHref(href).slice('/oembed/'.length));
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('index.json');
  expect(files).toContain('embed/layers/request.json');
});
