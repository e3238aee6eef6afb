import { expect, test } from '../test';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { checkFlows } from '@/lib/diagrams/publish/check-flows';
import { formatProblem } from '@/lib/problem';

const sound = `graph TD
    accTitle: Sample: calls
    accDescr: A sample.
    User[User] -->|Ask| Web[Nginx]
    Web -->|Proxy| API1[FastAPI]
    Web -->|Proxy| API1
    API1 --> DB[(PostgreSQL)]

%% flow: First page
%%   1. User -> Web: Ask
%%   2. Web -> API1: Proxy
%%   3. Web -> API1: Proxy #2
%%   4. API1 -> DB
`;
const [bare = ''] = sound.split('\n\n');

async function diagramOf(id: string, source: string) {
  const input = { id, file: `content/diagrams/${id}.mmd`, source };
  const { parsed } = await parseDiagram(input);
  if (!parsed) throw new Error('The sample cannot be parsed.');
  return { graph: parsed.graph, flows: findFlows(parsed.graph, input).flows, source };
}

async function problemsOf(sources: Record<string, string>, strategies = ['north', 'south']): Promise<string[]> {
  const diagrams = await Promise.all(Object.entries(sources).map(([id, source]) => diagramOf(id, source)));
  return checkFlows(diagrams, strategies).map(formatProblem);
}

test('a view of any name in which flows cover all arrows is sound', async () => {
  expect(await problemsOf({ 'north/calls': sound, 'south/calls': sound })).toEqual([]);
});

test('where no strategy declares flows, none is asked for', async () => {
  expect(await problemsOf({ 'north/data-flow': `${bare}\n`, 'south/data-flow': `${bare}\n` })).toEqual([]);
});

test('what belongs to no strategy may declare flows for some of its arrows', async () => {
  expect(await problemsOf({ 'layers/calls': sound.replace('%%   4. API1 -> DB\n', '') })).toEqual([]);
});

test('an arrow in no flow is told at its own line, the second of two equal ones too', async () => {
  const source = sound.replace('%%   3. Web -> API1: Proxy #2\n%%   4.', '%%   3.');
  expect(await problemsOf({ 'north/calls': source, 'south/calls': sound })).toEqual([
    'content/diagrams/north/calls.mmd:6:5  The arrow Web → API1 ("Proxy") is in no flow.\n' +
      '    fix: Make it a step of a flow, `%%   1. Web -> API1: Proxy #2`, so that readers meet it when they follow one.',
  ]);
});

test('a view that has flows in one strategy has them in all, and their lack is one fault', async () => {
  expect(await problemsOf({ 'north/calls': `${bare}\n`, 'south/calls': sound, 'north/machines': bare })).toEqual([
    'content/diagrams/north/calls.mmd:1:1  This diagram has no flow that readers could follow, and the same view in south/calls has.\n' +
      '    fix: Declare one in comments at its end: `%% flow: Title`, then `%%   1. User -> Web: Ask` and so on.',
  ]);
});

test('where no strategy takes all arrows of a view, what is missing is a warning', async () => {
  const source = sound.replace('%%   4. API1 -> DB\n', '');
  expect(await problemsOf({ 'north/calls': source, 'south/calls': bare })).toEqual([
    expect.stringMatching(/^content\/diagrams\/north\/calls\.mmd:7:5  warning: The arrow API1 → DB is in no flow\./),
    expect.stringMatching(/^content\/diagrams\/south\/calls\.mmd:1:1  warning: This diagram has no flow/),
  ]);
});
