import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import { build } from 'esbuild';
import postcss from 'postcss';
import { paletteCss } from '@/lib/diagrams/draw/palette';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

/*
 * Who knows shadcn/ui adds a component of its shape, and it has our colours, sizes and radius in both themes. The page
 * is made here, of components that are no part of the site.
 */
const folder = 'tests/fixtures/added-components';

/** The page's HTML, printed by its own components. */
async function printPage(): Promise<string> {
  const outfile = path.resolve('.generated/added-components/page.mjs');
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [`${folder}/page.tsx`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    outfile,
  });
  const { renderPage } = (await import(pathToFileURL(outfile).href)) as { renderPage: () => string };
  return renderPage();
}

/** Our style sheet, with the utilities of the page as well. */
async function compileStyles(): Promise<string> {
  const from = path.resolve('app/globals.css');
  const source = `${await readFile(from, 'utf8')}\n@source '../${folder}';\n`;
  const { css } = await postcss([tailwind()]).process(source, { from });
  return css + paletteCss();
}

test('a component that is added has our colours in both themes, and every class of it does something', async ({
  page,
}) => {
  const [html, css] = await Promise.all([printPage(), compileStyles()]);
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Added components</title><style>${css}</style></head><body>${html}</body></html>`,
  );
  await test.step('every class has a rule', () => {
    const classes = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
    expect(classes.size).toBeGreaterThan(40);
    const written = css.replaceAll('\\', '');
    const idle = [...classes]
      .map((name) => name.replaceAll('&gt;', '>'))
      .filter((name) => !written.includes(`.${name}`));
    expect(idle).toEqual([]);
  });
  const shades: string[][] = [];
  for (const theme of ['light', 'dark']) {
    await test.step(`${theme}: axe finds nothing, and nothing is without a colour`, async () => {
      // What has a transition of its colours is on its way until that has ended.
      await page.locator('html').evaluate(async (root, name) => {
        root.setAttribute('class', name);
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
      }, theme);
      expect.soft(await axeFaults(page, { coloursOnly: theme === 'dark' })).toEqual([]);
      const grounds = await page
        .locator('[data-slot="card"], [data-slot="alert"], [data-slot="switch"]')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
      expect.soft(grounds.filter((ground) => ground === 'rgba(0, 0, 0, 0)')).toEqual([]);
      shades.push(grounds);
    });
  }
  await test.step('its radius is ours, and each theme has grounds of its own', async () => {
    await expect(page.locator('[data-slot="card"]')).toHaveCSS('border-radius', '4px');
    expect(shades[0]).not.toEqual(shades[1]);
  });
});
