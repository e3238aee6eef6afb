import { readdir } from 'node:fs/promises';
import { expect, test } from '../test';
import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import { formatProblem } from '@/lib/problem';
import { drawingFaults } from './drawing-faults';
import { collectionContext, drawFlowchart, readDatabase, readExpectations } from './flowchart-collection';

test.describe.configure({ timeout: 240_000 });

test('the collection has at least 120 flowcharts, each with what is expected of it', async () => {
  const expected = (await readExpectations()).map(({ name }) => `${name}.mmd`);
  const files = (await readdir('tests/fixtures/flowcharts')).filter((file) => file.endsWith('.mmd'));
  expect(expected.toSorted()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThanOrEqual(120);
});

test('every flowchart is drawn, warned of or refused as the table says, with all that Mermaid reads', async () => {
  const context = await collectionContext();
  const wrong: string[] = [];
  for (const { name, outcome, says } of await readExpectations()) {
    const found = await drawFlowchart(name, context);
    const messages = found.problems.map(formatProblem).join('\n');
    if (found.outcome !== outcome || (says !== null && !messages.includes(says))) {
      wrong.push(`${name}: ${found.outcome} where ${outcome}${says ? ` ("${says}")` : ''} is expected\n${messages}`);
    }
    if (!found.diagram) continue;
    wrong.push(...drawingFaults(found.diagram).map((fault) => `${name}: ${fault}`));
    const { svg } = found.diagram;
    const drawn = (kind: string) => svg.split(` data-${kind}="`).length - 1;
    const read = countsOf(await readDatabase(name));
    expect({ nodes: drawn('node'), edges: drawn('edge'), groups: drawn('group') }, name).toEqual(read);
  }
  expect(wrong).toEqual([]);
});

function countsOf(db: FlowDB) {
  const groups = new Set(db.getSubGraphs().map(({ id }) => id));
  return {
    nodes: [...db.getVertices().keys()].filter((id) => !groups.has(id)).length,
    edges: db.getEdges().filter(({ stroke }) => stroke !== 'invisible').length,
    groups: groups.size,
  };
}
