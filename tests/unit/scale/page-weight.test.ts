import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { ownScript, runCommand } from '@/lib/build/run-command';
import { syntheticGuide } from '@/lib/content/synthetic-guide';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/** The HTML of the seventh page in guides of so many pages; what numbers say is left out. */
async function printPages(...sizes: number[]): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-scale-'));
  const roots = sizes.map((pages) => path.join(folder, String(pages)));
  for (const [index, pages] of sizes.entries()) {
    const files = [...syntheticGuide({ pages, wholeGuide: false })];
    await Promise.all(files.map(([file, text]) => writeIfChanged(path.join(roots[index] ?? '', file), text)));
  }
  const { ok, output } = await runCommand(ownScript('tests/unit/scale/print-page.tsx', ...roots));
  await rm(folder, { recursive: true });
  expect(ok, output).toBe(true);
  return JSON.parse(output.slice(output.lastIndexOf('\n[') + 1)) as string[];
}

const sidebarOf = (html: string) => /<nav id="navigation".*?<\/nav>/s.exec(html)?.[0] ?? '';
const linksIn = (html: string) => [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);

test('a page does not grow with the guide', async () => {
  test.slow();
  const [small = '', middle = '', large = ''] = await printPages(13, 60, 240);

  // Of a small guide the sidebar lists all pages.
  expect(linksIn(sidebarOf(small))).toHaveLength(13);
  // Of a larger one those of the section, and each other section by its first page.
  expect(linksIn(sidebarOf(middle))).toHaveLength(20 + 4);
  expect(linksIn(sidebarOf(large))).toHaveLength(20 + 13);
  expect(sidebarOf(middle)).toContain('Section 3<');
  expect(linksIn(sidebarOf(middle))).toContain('/section-3/billing-gateway-41');

  // What stands beside the sidebar has the same length but for the digits of numbers.
  const beside = [small, middle, large].map((html) => html.replace(sidebarOf(html), '').length);
  expect(Math.max(...beside) - Math.min(...beside)).toBeLessThan(600);
  // Nine sections more: each is a link, and no more than that.
  expect(large.length - middle.length).toBeLessThan(9 * 500);
});
