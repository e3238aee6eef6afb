import { expect, test } from '../test';
import { boxOf, overlaps, segmentsOf, type Box, type Point } from '@/lib/diagrams/layout/geometry';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { drawingFaults } from '../guide/drawing-faults';
import { drawRichGuide } from '../rich-guide';
import { readPicture } from './picture-parts';

test.describe.configure({ mode: 'default' });

let diagrams: RenderedDiagram[] = [];

test.beforeAll(async () => {
  // Layouts from nothing take a while on a slow machine; with the cache of a build it is a moment.
  test.setTimeout(240_000);
  diagrams = await drawRichGuide();
});

function forEachDiagram(check: (diagram: RenderedDiagram) => void): void {
  expect(diagrams.length).toBeGreaterThan(5);
  for (const diagram of diagrams) check(diagram);
}

test('every node, edge, group and label of the graph is in the picture, in order', () => {
  expect(diagrams.flatMap(drawingFaults)).toEqual([]);
});

test('inline markup is clean: no styles, no foreign content, finite short numbers, ids with the prefix, small', () => {
  forEachDiagram(({ graph, svg, width, height }) => {
    expect(svg, graph.id).not.toMatch(/<style| style=|foreignObject|NaN|undefined|Infinity|xmlns|data-width/);
    expect(svg.replace(/<symbol.*?<\/symbol>/gs, ''), graph.id).not.toMatch(/\d\.\d\d/);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^SVGID-/);
    for (const [, target = ''] of svg.matchAll(/(?:href="#|labelledby=")([^" ]+)/g)) expect(ids).toContain(target);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    const parts = graph.nodes.length + graph.edges.length + graph.groups.length;
    const marks = svg.match(/<symbol.*?<\/symbol>/gs) ?? [];
    expect(Buffer.byteLength(svg) - Buffer.byteLength(marks.join('')), graph.id).toBeLessThan(parts * 480);
    for (const mark of marks) expect(Buffer.byteLength(mark), mark.slice(0, 80)).toBeLessThan(6 * 1024);
  });
});

test('no picture of a diagram of the usual size is wider than the widest figure', () => {
  const usual = diagrams.filter(({ graph }) => graph.nodes.length <= 12);
  expect(usual.length).toBeGreaterThan(3);
  for (const { graph, width } of usual) expect(width, graph.id).toBeLessThanOrEqual(1000);
});

test('a label hides no node, no arrowhead, no other label and no other line', () => {
  forEachDiagram(({ graph, svg }) => {
    const { nodes, edges } = readPicture(svg);
    const hidden = edges.flatMap(({ id, chip }) => {
      if (!chip) return [];
      const others = edges.filter((other) => other.id !== id);
      return [
        ...nodes.filter(({ box }) => overlaps(chip, box)).map((node) => `${id} on ${node.id}`),
        ...edges.filter(({ arrow }) => arrow && overlaps(chip, arrow)).map((edge) => `${id} on arrow of ${edge.id}`),
        ...others
          .filter((edge) => edge.chip && overlaps(chip, edge.chip))
          .map((edge) => `${id} on label of ${edge.id}`),
        ...others.filter(({ line }) => isOn(line, chip)).map((edge) => `${id} on line of ${edge.id}`),
      ];
    });
    expect(hidden, graph.id).toEqual([]);
  });
});

test('no line runs through a node, and every line begins and ends at its nodes', () => {
  forEachDiagram(({ graph, svg }) => {
    const { nodes, edges } = readPicture(svg);
    const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
    const faults = edges.flatMap(({ id, from, to, line, arrow }) => {
      const through = nodes.filter((node) => node.id !== from && node.id !== to && isOn(line, node.box));
      const [source, target, start] = [boxes.get(from), boxes.get(to), line[0]];
      const begins = source && start && overlaps({ ...start, width: 0, height: 0 }, source, 1);
      const ends = target && arrow && overlaps(arrow, target, 1);
      return [
        ...through.map((node) => `${id} runs through ${node.id}`),
        ...(begins ? [] : [`${id} does not begin at ${from}`]),
        ...(ends ? [] : [`${id} does not end at ${to}`]),
      ];
    });
    expect(faults, graph.id).toEqual([]);
  });
});

test('no two lines lie on one another', () => {
  forEachDiagram(({ graph, svg }) => {
    const pieces = readPicture(svg).edges.flatMap(({ id, line }) =>
      segmentsOf(line).map((piece) => ({ id, box: boxOf(...piece) })),
    );
    const isLevel = (box: Box) => box.width > box.height;
    const doubled = pieces.flatMap((a, index) =>
      pieces
        .slice(index + 1)
        .filter((b) => a.id !== b.id && isLevel(a.box) === isLevel(b.box) && overlaps(a.box, b.box, 1))
        .map((b) => `${a.id} on ${b.id}`),
    );
    expect(doubled, graph.id).toEqual([]);
  });
});

test('group titles keep clear of lines', () => {
  forEachDiagram(({ graph, svg }) => {
    const { edges, titles } = readPicture(svg);
    const struck = titles.flatMap(({ group, x, y }) => {
      const title = graph.groups.find(({ id }) => id === group)?.title ?? '';
      // Narrower than the text really is in this font, so that the measure need not be exact.
      const box = { x, y: y - 9, width: title.length * 5.5, height: 10 };
      return edges.filter(({ line }) => isOn(line, box)).map(({ id }) => `${id} through ${group}`);
    });
    expect(struck, graph.id).toEqual([]);
  });
});

test('siblings that are alike stand in the order of the source', () => {
  const { svg } = diagrams.find(({ graph }) => graph.id === 'many-servers/infrastructure') ?? { svg: '' };
  const { nodes } = readPicture(svg);
  const left = (id: string) => nodes.find((node) => node.id === id)?.box.x ?? NaN;
  expect(left('API1')).toBeLessThan(left('API2'));
});

test('a file of its own needs nothing from the page', () => {
  forEachDiagram(({ graph, standaloneSvg, standaloneDarkSvg }) => {
    for (const file of [standaloneSvg, standaloneDarkSvg]) {
      expect(file, graph.id).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(file, graph.id).not.toMatch(/var\(|class=|foreignObject|SVGID|currentColor| style="/);
      expect(file, graph.id).toContain('data:font/woff2;base64,');
      expect(file.match(/<text /g)?.length).toBe(file.match(/<text [^>]*textLength="/g)?.length);
    }
    expect(standaloneSvg).not.toBe(standaloneDarkSvg);
  });
});

function isOn(line: Point[], box: Box): boolean {
  return segmentsOf(line).some((piece) => overlaps(boxOf(...piece), box));
}
