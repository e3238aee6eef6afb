import { expect, test } from '../test';
import { parseDiagram } from '@/lib/diagrams/parse/parse';

const source = `stateDiagram-v2
    accTitle: A book
    accDescr: What happens to a book that is lent.
    [*] --> Lent
    state Lent {
        [*] --> Read
        --
        [*] --> Due
        --
        Overdue --> [*]
    }
`;

test('what runs at once within a state has the same names at every reading', async () => {
  const read = async () => {
    const { parsed } = await parseDiagram({ id: 'books/lent', file: 'lent.mmd', source });
    return { groups: parsed?.graph.groups.map(({ title }) => title), nodes: parsed?.graph.nodes.map(({ id }) => id) };
  };
  const first = await read();
  expect(first.groups).toEqual(['Lent', 'Region 1', 'Region 2', 'Region 3']);
  expect(first.nodes).toContain('Lent_region_3_end');
  expect(await read()).toEqual(first);
});
