import { readFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { palette, paletteCss, type Palette, type PaletteToken } from '@/lib/diagrams/draw/palette';
import { hues } from '@/lib/roles';

for (const [theme, colours] of Object.entries(palette)) {
  test(`${theme}: text has 4.5:1 and meaningful lines 3:1 against what they stand on`, () => {
    for (const ground of ['paper', 'paper-raised'] as const) {
      expectContrast(colours, 'ink', ground, 4.5);
      expectContrast(colours, 'ink-muted', ground, 4.5);
      expectContrast(colours, 'line-strong', ground, 3);
    }
    for (const hue of hues) {
      expectContrast(colours, hue, 'paper', 4.5);
      expectContrast(colours, hue, `${hue}-tint`, 4.5);
      expectContrast(colours, 'ink', `${hue}-tint`, 4.5);
      expectContrast(colours, 'ink-muted', `${hue}-tint`, 4.5);
      expectContrast(colours, `${hue}-line`, 'paper', 3);
      expectContrast(colours, `${hue}-line`, `${hue}-tint`, 3);
    }
  });
}

test('every colour that diagram.css draws with is declared', async () => {
  const [css, ofHues] = await Promise.all([
    readFile('components/diagram/diagram.css', 'utf8'),
    readFile('app/hues.css', 'utf8'),
  ]);
  const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '');
  const colours = used.filter((name) => !name.startsWith('dg-') && name !== 'font-sans');
  for (const name of colours) expect(`${paletteCss()}${ofHues}`).toMatch(new RegExp(`--${name}:`));
});

test('hues.css gives each hue its colours, and knows no other', async () => {
  const css = await readFile('app/hues.css', 'utf8');
  const given = [...css.matchAll(/\[data-hue='([^']+)'\]/g)].map(([, hue]) => hue);
  expect(given).toEqual(hues);
  for (const [, name] of css.matchAll(/var\(--([\w-]+)\)/g)) expect(paletteCss()).toContain(`--${name}:`);
});

test('the palette is written for both themes, dark on screens only', () => {
  expect(paletteCss()).toMatch(/^:root\{--paper:#[0-9a-f]{6};.*\}@media screen\{\.dark\{--paper:#[0-9a-f]{6};.*\}\}$/);
});

function expectContrast(colours: Palette, text: PaletteToken, ground: PaletteToken, least: number): void {
  const [light = 0, dark = 0] = [luminance(colours[text]), luminance(colours[ground])].sort((a, b) => b - a);
  expect((light + 0.05) / (dark + 0.05), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
