import { expect, test } from '../test';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { formatProblem } from '@/lib/problem';
import { sampleTechnologies } from './sample-technologies';

const file = 'content/diagrams/sample/view.mmd';
const head = 'graph TB\n    accTitle: Sample\n    accDescr: A sample.\n';

async function faultsOf(source: string): Promise<string[]> {
  const input = { id: 'sample/view', file, source };
  const { parsed, problems } = await parseDiagram(input);
  const meant = parsed ? findMeanings(parsed, sampleTechnologies, input).problems : [];
  return [...problems, ...meant].map(formatProblem);
}

test('a syntax error is told at the place where it begins', async () => {
  expect(await faultsOf(`${head}    A[Nginx (443)] --> B[Redis]\n`)).toEqual([
    `${file}:4:13  Mermaid did not expect \`(\` in \`A[Nginx (443)] --> B[Redis]\`.\n` +
      '    fix: Put a label with brackets in quotes: `Id["Label (detail)"]`.',
  ]);
});

test('comments and blank lines do not shift the place', async () => {
  const [fault] = await faultsOf(`\n%% a remark\n\n${head}%% another\n    A[Nginx] --> [Redis]\n`);
  expect(fault).toContain(`${file}:8:`);
  expect(fault).toContain('did not expect `[`');
});

test('a group that is not closed', async () => {
  const [fault] = await faultsOf(`${head}    subgraph Machine\n    A[Nginx]\n`);
  expect(fault).toContain('Close every `subgraph` with a line `end`.');
});

test('a node that is neither a technology nor has a role', async () => {
  expect(await faultsOf(`${head}    A[Nginx] -->|to Cache| B[Rediss Cache]\n`)).toEqual([
    `${file}:4:28  The node B ("Rediss Cache") names no known technology and has no role.\n` +
      '    fix: Did you mean "Redis"? Write a technology\'s name as in content/technologies.yaml, or give the ' +
      'node a role: `class B <role>`, with <role> one of people, edge, application, async, data, operations.',
  ]);
});

test('a class that is no role', async () => {
  expect(await faultsOf(`${head}    A[Nginx]\n    class A egde\n`)).toEqual([
    `${file}:5:13  The class "egde" of the node A is neither a role nor "external".\n` +
      '    fix: Did you mean "edge"? A class is one of: people, edge, application, async, data, operations, external.',
  ]);
});

test('a kind of diagram that cannot be drawn, and one that does not exist', async () => {
  const drawn =
    'Every kind of Mermaid can be drawn; begin the source with its name: `flowchart LR`, `sequenceDiagram`, `classDiagram`, `stateDiagram-v2`, `erDiagram`, `gantt`, `timeline`, `mindmap`, `pie`, `gitGraph`, `C4Context` …';
  expect(await faultsOf('\ninfo\n')).toEqual([
    `${file}:2:1  \`info\` says nothing that can be drawn.\n    fix: ${drawn}`,
  ]);
  expect(await faultsOf('grph TB\n    A --> B\n')).toEqual([
    `${file}:1:1  Mermaid cannot read this diagram: \`grph\` is no kind of diagram.\n    fix: Did you mean \`graph\`? ${drawn}`,
  ]);
});

test('a missing name, a missing caption and an empty diagram', async () => {
  const faults = await faultsOf('graph TB\n');
  expect(faults[0]).toBe(
    `${file}:1:1  The figure has no accTitle, which is its name, and no accDescr, which is its caption.\n` +
      '    fix: Write below the first line: `accTitle: Sample: view` and ' +
      '`accDescr: One sentence that says what the picture shows.`.',
  );
  expect((await faultsOf(head)).join('\n')).toContain('The diagram has no nodes.');
});

test("a name in the front matter is the figure's name", async () => {
  const { parsed, problems } = await parseDiagram({
    id: 'sample/view',
    file,
    source: `---\ntitle: The whole\n---\ngraph TB\n  accDescr: A sample.\n  A[Nginx]\n`,
  });
  expect(problems).toEqual([]);
  expect(parsed?.graph.title).toBe('The whole');
});
