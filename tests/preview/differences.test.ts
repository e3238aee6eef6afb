import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { buildTarget } from '@/lib/build/build-target';

const folders = {
  production: buildTarget(process.cwd(), 'rich').directory,
  preview: buildTarget(process.cwd(), 'preview').directory,
};

/** What is served besides the code that Next.js wrote, which the two builds name differently. */
function filesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.startsWith('_next/') && !isPayload(file))
    .toSorted();
}

/** What Next.js fetches instead of a page's HTML, which says the same. */
function isPayload(file: string): boolean {
  return file.endsWith('.txt') && !['llms.txt', 'llms-full.txt', 'robots.txt'].includes(file);
}

/** A page without what a preview may add or change, and without the names of Next.js's files. */
function comparable(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const added of document.querySelectorAll(
    // The banner has styles of its own.
    '[data-slot="preview-banner"], meta[name="robots"], script:not([type]), style[data-precedence]',
  ))
    added.remove();
  for (const link of document.querySelectorAll('[data-slot="page-foot"] a, footer a')) {
    link.setAttribute(
      'href',
      (link.getAttribute('href') ?? '').replace(/^.*\/(edit|blob)\/.*?\/content\//, '$1 content/'),
    );
  }
  // Next.js adds it, as previews may ask for a password.
  document.querySelector('link[rel="manifest"]')?.removeAttribute('crossorigin');
  // What stands in the head has no order: React prints it as it comes.
  const written = ({ outerHTML }: Element) => outerHTML.replaceAll(/\/_next\/static\/[^"]*/g, '');
  const tags = [...document.head.querySelectorAll('meta, link, title')];
  document.head.append(...tags.toSorted((a, b) => written(a).localeCompare(written(b))));
  const { build } = document.documentElement.dataset;
  const page = document.documentElement.outerHTML.replaceAll(/\/_next\/static\/[^"]*/g, '/_next/static/FILE');
  return build ? page.replaceAll(build, 'BUILD') : page;
}

/** Where two texts part, with what stands there in each; null where they are the same. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(at - 60, at + 60)}\n${other.slice(at - 60, at + 60)}`;
}

test('a preview has the page of changes, and lacks what keeps pages for later', () => {
  const [production, preview] = [new Set(filesOf(folders.production)), new Set(filesOf(folders.preview))];
  expect([...preview].filter((file) => !production.has(file))).toEqual(['changes.html']);
  expect([...production].filter((file) => !preview.has(file))).toEqual(['sw.js', 'update-notice.js']);
});

test('nothing else differs but banner, robots and where pages are edited', () => {
  const shared = filesOf(folders.preview).filter((file) => file !== 'changes.html');
  expect(shared.length).toBeGreaterThan(100);
  for (const file of shared) {
    const [production, preview] = [folders.production, folders.preview].map((folder) =>
      readFileSync(path.join(folder, file)),
    );
    if (!production || !preview) throw new Error(`${file} cannot be read`);
    if (file.endsWith('.html')) {
      expect(firstDifference(comparable(preview.toString()), comparable(production.toString())), file).toBeNull();
    } else {
      expect(preview.equals(production), `${file} is the same`).toBe(true);
    }
  }
});

test('only in a preview are search engines told to leave the guide out', () => {
  const robots = (folder: string, file: string) =>
    /<meta name="robots" content="([^"]*)"/.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1];
  const pages = filesOf(folders.preview).filter((file) => file.endsWith('.html'));
  for (const file of pages) expect(robots(folders.preview, file), file).toContain('noindex');
  expect(robots(folders.production, 'handbook.html')).toBeUndefined();
});
