import { readFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { create } from 'fontkit';
import { missingCharacters } from '@/lib/diagrams/draw/missing-characters';
import { packedFontFaces, packedFontFiles } from '@/lib/diagrams/draw/packed-fonts';
import { svg } from '@/lib/diagrams/draw/svg-element';
import { fontCharacters } from '@/lib/diagrams/layout/font-measure';
import { writePicture } from '@/lib/diagrams/publish/write-picture';

test('what the site’s font has not is drawn with fonts that are packed, in every script of the tests', async ({}, info) => {
  const own = await fontCharacters('app/fonts/plex-sans.woff2');
  expect(missingCharacters('<text>Plain &amp; 5 → 6</text><style>读</style>', own)).toEqual(new Set());
  const text = '<text>Grüße Ω Привет ±µ 读者サーバーデータ 서버 المخزن ספריה 🚀✅️ &#x4e2d;</text>';
  const missing = missingCharacters(text, own);
  expect(missing).toContain('中');
  const files = await packedFontFiles(missing, info.outputPath());
  const drawn = new Set<number>();
  for (const file of files) for (const code of create(await readFile(file)).characterSet) drawn.add(code);
  expect([...missing].filter((character) => !drawn.has(character.codePointAt(0) ?? 0))).toEqual([]);
});

test('a picture that is opened alone brings the characters along that it needs, and no others', async () => {
  const look = { stylesheet: new Map(), font: '', characters: await fontCharacters('app/fonts/plex-sans.woff2') };
  const picture = (words: string) =>
    writePicture(
      svg('svg', { width: '80', height: '20', viewBox: '0 0 80 20' }, [
        svg('title', {}, []),
        svg('desc', {}, []),
        svg('text', {}, [words]),
      ]),
      look,
    );
  expect((await picture('Reader')).standaloneSvg).not.toContain('noto');
  const { standaloneSvg, svg: inPage } = await picture('读者');
  expect(standaloneSvg).toMatch(/font-family="'IBM Plex Sans', 'noto-sans-sc-[^"]*sans-serif"/);
  expect(standaloneSvg).toContain("@font-face{font-family:'noto-sans-sc-");
  expect(standaloneSvg.length).toBeLessThan(12_000);
  expect(inPage).not.toContain('noto');
  expect(await packedFontFaces([])).toEqual([]);
});
