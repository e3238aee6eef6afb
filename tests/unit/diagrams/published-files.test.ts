import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { diagramFile, diagramFiles } from '@/lib/diagrams/publish/diagram-files';
import { loadContext } from '@/lib/diagrams/publish/load';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { palette } from '@/lib/diagrams/draw/palette';
import { publishDiagrams } from '@/lib/diagrams/publish/publish-diagrams';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { readPng } from './png-pixels';
import { readRealDiagrams } from './real-diagrams';

const id = 'layers/request';
const file = `content/diagrams/${id}.mmd`;

/** One diagram as the build renders it, published below a folder of its own. */
interface Published {
  root: string;
  publish: (diagrams: RenderedDiagram[]) => Promise<void>;
}

const test = base.extend<{ published: Published }, { diagram: RenderedDiagram }>({
  diagram: [
    async ({}, use) => {
      const { guide } = await readRealDiagrams();
      const context = await loadContext(guide.technologies);
      const { diagram } = await renderDiagram({ id, file, source: await readFile(file, 'utf8') }, context);
      if (!diagram) throw new Error('The diagram has a fault.');
      await use(diagram);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  published: async ({ diagram }, use, info) => {
    const root = info.outputPath('root');
    const source = path.join(root, file);
    await mkdir(path.dirname(source), { recursive: true });
    await writeFile(source, diagram.source);
    const { guide } = await readRealDiagrams();
    const publish = (diagrams: RenderedDiagram[]) => publishDiagrams({ root, diagrams, guide });
    await publish([diagram]);
    await use({ root, publish });
  },
});

test('a diagram is published in every form', async ({ published: { root } }) => {
  const forms = ['dark.png', 'dark.svg', 'details.json', 'json', 'mmd', 'png', 'svg'];
  expect(diagramFiles(root)).toEqual(forms.map((form) => `${id}.${form}`));
  const types = diagramFiles(root).map((each) => diagramFile(each, root).type);
  expect(types).toEqual([
    'image/png',
    'image/svg+xml',
    'application/json',
    'application/json',
    'text/plain; charset=utf-8',
    'image/png',
    'image/svg+xml',
  ]);
});

test('no other path is a file', async ({ published: { root } }) => {
  for (const other of [`${id}.gif`, id, 'layers/none.svg', '../diagrams/layers/request.json', `./${id}.svg`]) {
    expect(() => diagramFile(other, root)).toThrow(`No diagram is published as ${other}`);
  }
  expect(diagramFiles(path.join(root, 'nowhere'))).toEqual([]);
});

test('the texts are the source, the graph and the answers', async ({ diagram, published: { root } }) => {
  const text = (form: string) => Buffer.from(diagramFile(`${id}.${form}`, root).body).toString();
  expect(text('mmd')).toBe(await readFile(file, 'utf8'));
  expect(JSON.parse(text('json'))).toEqual(diagram.graph);
  expect(Object.keys(JSON.parse(text('json')) as object)).toEqual(['id', 'title', 'nodes', 'edges', 'groups']);
  expect(JSON.parse(text('details.json'))).toMatchObject({
    page: '/layers',
    view: null,
    flows: diagram.flows,
  });
});

for (const theme of ['light', 'dark'] as const) {
  const prefix = theme === 'dark' ? 'dark.' : '';

  test(`the ${theme} SVG stands alone: its colours, its font, nothing that a plain viewer does not know`, ({
    published: { root },
    diagram,
  }) => {
    const svg = Buffer.from(diagramFile(`${id}.${prefix}svg`, root).body).toString();
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

  test(`the ${theme} PNG is the SVG at twice its size, with text in two weights`, ({ published: { root } }) => {
    const svg = Buffer.from(diagramFile(`${id}.${prefix}svg`, root).body).toString();
    const [, width, height] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const picture = readPng(diagramFile(`${id}.${prefix}png`, root).body);
    expect([picture.width, picture.height]).toEqual([Math.ceil(Number(width) * 2), Math.ceil(Number(height) * 2)]);

    const colours = palette[theme];
    const corners = [picture.at(0, 0), picture.at(picture.width - 1, picture.height - 1)];
    expect(corners).toEqual([colours.paper, colours.paper]);
    for (const token of ['role-application-tint', 'role-data-tint', 'line-strong'] as const) {
      expect(picture.colours.get(colours[token]) ?? 0, token).toBeGreaterThan(100);
    }
    // Names are set in ink and details in muted ink: neither is there when the font is not found.
    expect(picture.colours.get(colours.ink) ?? 0).toBeGreaterThan(2000);
    expect(picture.colours.get(colours['ink-muted']) ?? 0).toBeGreaterThan(300);
  });
}

test('a picture is drawn once, and goes with its diagram', async ({ diagram, published: { root, publish } }) => {
  const png = path.join(root, `.generated/diagram-files/${id}.png`);
  const before = await readFile(png);
  await publish([diagram]);
  expect((await readFile(png)).equals(before)).toBe(true);

  await publish([]);
  expect(diagramFiles(root), 'a diagram with a fault keeps its last good files').toHaveLength(7);

  await rm(path.join(root, file));
  await publish([]);
  expect(diagramFiles(root)).toEqual([]);
  await expect(access(png)).rejects.toThrow('ENOENT');
});
