import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { palette, paletteCss, type Palette, type PaletteToken } from '@/lib/diagrams/draw/palette';
import { roleIds } from '@/lib/roles';

for (const [theme, colours] of Object.entries(palette)) {
  test(`${theme}: text has 4.5:1 and meaningful lines 3:1 against what they stand on`, () => {
    for (const ground of ['paper', 'paper-raised'] as const) {
      expectContrast(colours, 'ink', ground, 4.5);
      expectContrast(colours, 'ink-muted', ground, 4.5);
      expectContrast(colours, 'line-strong', ground, 3);
    }
    for (const role of roleIds) {
      expectContrast(colours, `role-${role}`, 'paper', 4.5);
      expectContrast(colours, `role-${role}`, `role-${role}-tint`, 4.5);
      expectContrast(colours, 'ink', `role-${role}-tint`, 4.5);
      expectContrast(colours, 'ink-muted', `role-${role}-tint`, 4.5);
      expectContrast(colours, `role-${role}-line`, 'paper', 3);
      expectContrast(colours, `role-${role}-line`, `role-${role}-tint`, 3);
    }
  });
}

test('every colour that diagram.css draws with is declared', async () => {
  const [css, roles] = await Promise.all([
    readFile('components/diagram/diagram.css', 'utf8'),
    readFile('app/roles.css', 'utf8'),
  ]);
  const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '');
  const colours = used.filter((name) => !name.startsWith('dg-') && name !== 'font-sans');
  for (const name of colours) expect(`${paletteCss()}${roles}`).toMatch(new RegExp(`--${name}:`));
});

test('roles.css gives each role its colours, and no other', async () => {
  const roles = await readFile('app/roles.css', 'utf8');
  const given = [...roles.matchAll(/\[data-role='([^']+)'\]/g)].map(([, role]) => role);
  expect(given).toEqual(roleIds);
  for (const [, name] of roles.matchAll(/var\(--([\w-]+)\)/g)) expect(paletteCss()).toContain(`--${name}:`);
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
