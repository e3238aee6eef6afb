import { readdir, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '../test';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { palette } from '@/lib/diagrams/draw/palette';
import { publishedFiles } from '@/lib/publish/published-files';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { readPng } from './png-pixels';
import { readRichGuide, richRoot } from '../rich-guide';

const id = 'layers/request';
const file = `content/diagrams/${id}.mmd`;

/** One diagram as the build publishes it. */
interface Published {
  /** The names behind `/diagrams/` of its files. */
  names: string[];
  read: (form: string) => Promise<Buffer>;
}

async function publish(root: string, diagrams: RenderedDiagram[]) {
  const { guide } = await readRichGuide();
  const pages = guide.pages.filter(({ parsed }) => parsed?.diagrams.every((shown) => shown.id === id));
  return publishedFiles({ root, guide: { ...guide, pages }, diagrams, redirects: [] });
}

let drawing: Promise<RenderedDiagram> | undefined;

async function drawDiagram(): Promise<RenderedDiagram> {
  const { guide } = await readRichGuide();
  const context = await loadContext(guide.technologies);
  const source = await readFile(path.join(richRoot, file), 'utf8');
  const { diagram } = await renderDiagram({ id, file, source }, context);
  if (!diagram) throw new Error('The diagram has a fault.');
  return diagram;
}

let publishing: Promise<Published> | undefined;

/** Publishes the diagram below a root. What is read is drawn once, and kept there. */
async function publishDiagram(root: string): Promise<Published> {
  await mkdir(root, { recursive: true });
  const { files } = await publish(root, [await (drawing ??= drawDiagram())]);
  const ours = files.filter(({ href }) => href.startsWith('/diagrams/'));
  return {
    names: ours.map(({ href }) => href.slice('/diagrams/'.length)),
    read: async (form) => {
      const found = ours.find(({ href }) => href === `/diagrams/${id}.${form}`);
      if (!found) throw new Error(`There is no form ${form}`);
      return Buffer.from(await found.read());
    },
  };
}

const test = base.extend<{ published: Published; diagram: RenderedDiagram }>({
  // Once a process. A fixture of a worker would have one started for this file alone.
  diagram: [async ({}, use) => use(await (drawing ??= drawDiagram())), { timeout: 90_000 }],
  published: async ({}, use, { project }) =>
    use(await (publishing ??= publishDiagram(path.join(project.outputDir, 'published-files')))),
});

test('a diagram is published in every form, and as nothing else', async ({ published: { names } }) => {
  const forms = ['dark.png', 'dark.svg', 'details.json', 'json', 'mmd', 'png', 'svg'];
  expect(names.toSorted()).toEqual(forms.map((form) => `${id}.${form}`));
});

test('the texts are the source, the graph and the answers', async ({ diagram, published: { read } }) => {
  const text = async (form: string) => (await read(form)).toString();
  expect(await text('mmd')).toBe(await readFile(path.join(richRoot, file), 'utf8'));
  const graph = JSON.parse(await text('json')) as object;
  expect(graph).toEqual(diagram.graph);
  expect(Object.keys(graph)).toEqual(['id', 'title', 'nodes', 'edges', 'groups']);
  expect(JSON.parse(await text('details.json'))).toMatchObject({
    page: '/layers',
    view: null,
    flows: diagram.flows,
  });
});

for (const theme of ['light', 'dark'] as const) {
  const prefix = theme === 'dark' ? 'dark.' : '';

  test(`the ${theme} SVG stands alone: its colours, its font, nothing that a plain viewer does not know`, async ({
    published: { read },
    diagram,
  }) => {
    const svg = (await read(`${prefix}svg`)).toString();
    expect(svg).not.toMatch(/foreignObject|var\(|class=|<script|SVGID-/);
    expect(svg).toContain("@font-face{font-family:'IBM Plex Sans'");
    const used = new Set(svg.match(/#[\da-f]{6}(?=")/g));
    const own: string[] = Object.values(palette[theme]);
    expect([...used].filter((colour) => !own.includes(colour))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining([palette[theme].paper, palette[theme].ink]));

    const texts = [
      ...svg.matchAll(/<text [^>]*textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"[^>]*>([^<]*)<\/text>/g),
    ];
    expect(texts).toHaveLength(svg.split('<text ').length - 1);
    expect(texts.map(([, words]) => words)).toEqual(diagram.graph.nodes.flatMap(({ label }) => label.split('\n')));
  });

  test(`the ${theme} PNG is the SVG at twice its size, with text in two weights`, async ({ published: { read } }) => {
    const svg = (await read(`${prefix}svg`)).toString();
    const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const picture = readPng(await read(`${prefix}png`));
    expect([picture.width, picture.height]).toEqual([Math.ceil(Number(width) * 2), Math.ceil(Number(height) * 2)]);

    const colours = palette[theme];
    const corners = [picture.at(0, 0), picture.at(picture.width - 1, picture.height - 1)];
    expect(corners).toEqual([colours.paper, colours.paper]);
    for (const token of ['blue-tint', 'green-tint', 'line-strong'] as const) {
      expect(picture.colours.get(colours[token]) ?? 0, token).toBeGreaterThan(100);
    }
    // Names are set in ink and details in muted ink: neither is there when the font is not found.
    expect(picture.colours.get(colours.ink) ?? 0).toBeGreaterThan(2000);
    expect(picture.colours.get(colours['ink-muted']) ?? 0).toBeGreaterThan(300);
  });
}

test('a picture is drawn once, and forgotten with its diagram', async ({ diagram }, info) => {
  const root = info.outputPath('root');
  await mkdir(root, { recursive: true });
  const folder = path.join(root, '.generated/picture-cache');
  const first = await publish(root, [diagram]);
  for (const { read } of first.files.filter(({ href }) => href.endsWith('png'))) await read();
  await first.prune();
  const kept = await readdir(folder);
  expect(kept).toHaveLength(2);

  const [light = ''] = kept;
  await writeFile(path.join(folder, light), 'kept');
  const again = await publish(root, [diagram]);
  const pictures = again.files.filter(({ href }) => href.startsWith('/diagrams/') && href.endsWith('png'));
  const drawn = await Promise.all(pictures.map(async ({ read }) => Buffer.from(await read()).toString()));
  expect(drawn).toContain('kept');

  await (await publish(root, [])).prune();
  expect(await readdir(folder)).toEqual([]);
});
