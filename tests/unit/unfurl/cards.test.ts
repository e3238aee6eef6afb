import { expect, test } from '../test';
import { Resvg } from '@resvg/resvg-js';
import { loadFontMeasure } from '@/lib/diagrams/layout/font-measure';
import { palette } from '@/lib/diagrams/draw/palette';
import { standaloneSvg } from '@/lib/diagrams/draw/standalone-svg';
import { svg } from '@/lib/diagrams/draw/svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import { listCards, type Card } from '@/lib/unfurl/cards';
import { cardSize, drawCard } from '@/lib/unfurl/draw-card';
import { unfurlMetadata } from '@/lib/unfurl/unfurl-metadata';
import { readRichGuide, richDiagram } from '../rich-guide';

const { guide, diagrams } = await readRichGuide();

/** Boxes of all texts that the card itself prints, by the font's own measure. */
function textBoxes(card: string, measure: MeasureText) {
  const own = card.replace(/<svg viewBox.*?<\/svg>/s, '');
  return [...own.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(read('font-size'));
    const natural = read('font-weight') === '600' ? measure(text, 'name') / 14 : measure(text, 'detail') / 12;
    const width = natural * size + text.length * Number(read('letter-spacing') ?? 0);
    const x = Number(read('x'));
    const left = read('text-anchor') === 'end' ? x - width : x;
    const baseline = Number(read('y'));
    return { text, left, right: left + width, top: baseline - size * 0.8, bottom: baseline + size * 0.25 };
  });
}

function expectFit(card: Card, measure: MeasureText) {
  const boxes = textBoxes(drawCard(card, measure), measure);
  const right = card.diagram ? 556 : 1128;
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(71.9);
    expect(box.right, box.text).toBeLessThanOrEqual(right + 0.5);
    expect(box.bottom, box.text).toBeLessThanOrEqual(602);
  }
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const apart = box.right <= other.left || box.bottom <= other.top + 1 || box.top >= other.bottom;
      expect(apart, `“${box.text}” and “${other.text}” are apart`).toBe(true);
    }
  }
  // Nothing crosses the line above the title block.
  expect(boxes.filter(({ top, bottom }) => top < 526 && bottom > 520)).toEqual([]);
}

test('each address that is shared has a card, and all text fits', async () => {
  const measure = await loadFontMeasure('app/fonts/plex-sans.woff2');
  const cards = listCards(guide, diagrams);
  expect(cards).toHaveLength(guide.pages.length + 1 + diagrams.length);
  expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length);
  for (const card of cards) expectFit(card, measure);
});

test('a strategy shows its infrastructure, scaled to fit', async () => {
  const cards = listCards(guide, diagrams);
  for (const { strategy, href } of guide.pages) {
    if (!strategy) continue;
    const card = cards.find((each) => each.href === href);
    expect(card?.diagram?.graph.id).toBe(`${strategy.id}/infrastructure`);
  }
  const card = cards.find(({ href }) => href === '/deployment/one-server');
  if (!card) throw new Error('There is no such card');
  const drawing = svg('svg', { viewBox: '0 0 80 60', width: '80', height: '60' }, [
    ...['title', 'desc'].map((name) => svg(name, { id: name }, [name])),
    svg('path', { d: 'M1 2H3' }),
  ]);
  const file = standaloneSvg(drawing, { palette: palette.light, stylesheet: new Map(), font: '', fallbacks: [] });
  const diagram = { ...(await richDiagram('one-server/infrastructure')), standaloneSvg: file };
  const drawn = drawCard({ ...card, diagram }, await loadFontMeasure('app/fonts/plex-sans.woff2'));
  // Font and paper are the card's.
  expect(drawn).toContain(
    '<svg viewBox="-12 -12 104 84" x="622" y="50" width="528" height="530">' +
      '<title id="title">title</title><desc id="desc">desc</desc><path d="M1 2H3"/></svg>',
  );
});

test('the longest texts fit too', async () => {
  const measure = await loadFontMeasure('app/fonts/plex-sans.woff2');
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän and the mandatory microservices of the organisation ';
  for (const diagram of [null, diagrams[0] ?? null]) {
    const words = { title: long.repeat(2), description: long.repeat(4), section: long, siteName: long };
    expectFit({ href: '/x', ...words, sheet: 'Sheet 100 / 100', diagram }, measure);
  }
});

test('a card is a picture of 1200 × 630 points', async () => {
  const measure = await loadFontMeasure('app/fonts/plex-sans.woff2');
  const [card] = listCards(guide, []);
  if (!card) throw new Error('There is no card');
  const picture = new Resvg(drawCard(card, measure)).render();
  expect({ width: picture.width, height: picture.height }).toEqual(cardSize);
});

test('whatever host a preview has, addresses are those of the site', () => {
  const site = { ...guide.site, url: 'https://guide.example.org' };
  const metadata = unfurlMetadata({ site, href: '/embed/a/b', title: 'A', description: 'B', canonical: '/a?view=b' });
  expect(metadata.alternates?.canonical).toBe('https://guide.example.org/a?view=b');
  expect(metadata.openGraph).toMatchObject({
    url: 'https://guide.example.org/a?view=b',
    images: [{ url: 'https://guide.example.org/og/embed/a/b.png', width: 1200, height: 630, type: 'image/png' }],
  });
});
