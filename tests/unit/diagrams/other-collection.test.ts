import { expect, test } from '../test';
import { formatProblem } from '@/lib/problem';
import { chartFaults } from './chart-faults';
import { drawingFaults } from './drawing-faults';
import { collectionContext } from './flowchart-collection';
import { drawOther, readOtherExpectations } from './other-diagrams';
import { parsePicture } from './parse-picture';

test('what comes of every diagram of another kind is as the table says, and each picture is sound', async () => {
  test.setTimeout(120_000);
  const context = await collectionContext();
  const table = await readOtherExpectations();
  expect(table.length).toBeGreaterThanOrEqual(40);
  for (const { name, outcome, says } of table) {
    const { outcome: found, diagram, problems } = await drawOther(name, context);
    const messages = problems.map(formatProblem).join('\n');
    expect.soft(`${name} ${found} ${messages}`).toContain(`${name} ${outcome}`);
    if (says !== null) expect.soft(messages, name).toContain(says);
    if (!diagram) continue;
    const faults = diagram.chart ? chartFaults(diagram) : drawingFaults(diagram);
    // Messages run between lifelines, and meet no box.
    const isSequence = diagram.svg.includes('dg-lifeline');
    expect.soft(isSequence ? faults.filter((fault) => !fault.includes('does not meet')) : faults, name).toEqual([]);
  }
});

test('a chart is the same at every drawing, and says in lists what it shows', async () => {
  const context = await collectionContext();
  // The shapes of blocks are drawn as by hand, whose strokes are chosen by chance.
  for (const name of ['git', 'block']) {
    const [first, second] = [await drawOther(name, context), await drawOther(name, context)];
    expect.soft(first.diagram?.svg === second.diagram?.svg, name).toBe(true);
  }
  const git = await drawOther('git', context);
  expect(git.diagram?.chart).toEqual({
    kind: 'Git graph',
    lists: [
      {
        title: 'Commits',
        items: [
          'main: Start',
          'shelves: Add shelves',
          'shelves: Test shelves',
          'main: Fix typo',
          'main: Merge (v1.1)',
          'hotfix: Mend search',
          'main: Merge (v1.1.1)',
          'main: Commit',
        ],
      },
    ],
  });
  const gantt = await drawOther('gantt', context);
  expect(gantt.diagram?.chart?.lists[2]).toEqual({
    title: 'Switch',
    items: [
      'New catalogue is open: 2026-03-25 (milestone)',
      'Switch the old one off: 2026-03-25 to 2026-03-27 (critical)',
    ],
  });
});

test('a sequence diagram has lifelines, messages from top to bottom, frames and the words for each part', async () => {
  const { diagram } = await drawOther('sequence-everything', await collectionContext());
  const document = parsePicture(diagram?.svg ?? '');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  expect(all('.dg-lifeline')).toHaveLength(5);
  expect(all('.dg-frame-tab ~ .dg-title').map((text) => text.textContent)).toEqual([
    'alt',
    'opt',
    'par',
    'critical',
    'break',
  ]);
  const tops = all('[data-edge^="s"] > .dg-line').map((line) =>
    Number(/^M[\d.]+[ ,]([\d.]+)/.exec(line.getAttribute('d') ?? '')?.[1]),
  );
  expect(tops).toHaveLength(16);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(all('[data-group] .dg-title').map((text) => text.textContent)).toEqual(['At the desk', 'Behind']);
  expect(diagram?.flows[0]?.steps).toHaveLength(16);
});
