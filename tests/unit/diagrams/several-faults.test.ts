import { expect, test } from '../test';
import { parseDiagram } from '@/lib/diagrams/parse/parse';

async function faultsOf(source: string): Promise<string[]> {
  const { problems } = await parseDiagram({ id: 'sample/view', file: 'view.mmd', source });
  return problems.map(({ line, reason }) => `${line} ${reason}`);
}

test('all faults of a flowchart are told at once, in order', async () => {
  expect(await faultsOf('flowchart LR\n  A[one (1)] --> B\n  B -> C\n  C --> D\n  D[/api] --> E\n')).toEqual([
    '2 Mermaid did not expect `(` in `A[one (1)] --> B`.',
    '3 This arrow is none of Mermaid.',
    '5 `[/api]` opens a slanted shape, which a slash before the bracket has to close.',
  ]);
});

test('a group whose title cannot be read still has its end', async () => {
  expect(await faultsOf('flowchart LR\n  subgraph api[API (v2)]\n    A --> B\n  end\n  B => C\n')).toEqual([
    '2 Mermaid did not expect `(` in `subgraph api[API (v2)]`.',
    '5 This arrow is none of Mermaid.',
  ]);
});

test('messages of a sequence diagram are read one by one', async () => {
  expect(await faultsOf('sequenceDiagram\n  A=>>B: one\n  A->>B: two\n  B—>A: three\n')).toEqual([
    '2 The arrow of this message is none of Mermaid.',
    '4 The arrow of this message is none of Mermaid.',
  ]);
});

test('what may come of an earlier fault is not told', async () => {
  expect(await faultsOf('flowchart LR\n  A["open] --> B\n  B --> C\n  C["x"] --> D\n')).toHaveLength(1);
  expect(await faultsOf('sequenceDiagram\n  alt\n    A=>>B: one\n')).toHaveLength(1);
});
