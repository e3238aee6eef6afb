import { expect, test } from '../test';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { understandDiagram } from '@/lib/diagrams/publish/render';
import { richDiagram } from '../rich-guide';

test('components stand in their groups, nested as in the picture', async () => {
  const { components } = describeDiagram((await richDiagram('one-server/infrastructure')).graph);
  expect(components.components).toEqual([
    { id: 'Readers', name: 'Readers/Browser', details: '' },
    { id: 'DB', name: 'Managed PostgreSQL', details: 'External Service' },
  ]);
  expect(components.groups.map(({ title }) => title)).toEqual(['One Server']);
  const [inner] = components.groups[0]?.groups ?? [];
  expect(inner?.title).toBe('Docker Compose');
  expect(inner?.components.map(({ name }) => name)).toEqual([
    'Nginx',
    'Loans API',
    'Redis',
    'Celery Worker',
    'Celery Beat',
  ]);
});

test('connections are said by the names of their ends, with the label after a colon', async () => {
  const { connections } = describeDiagram((await richDiagram('one-server/data-flow')).graph);
  expect(connections.map(({ text }) => text).slice(0, 3)).toEqual([
    'Readers/Browser → Nginx: Borrow',
    'Nginx → Loans API: Proxy',
    'Loans API → Nginx: Answer',
  ]);
  const infrastructure = describeDiagram((await richDiagram('one-server/infrastructure')).graph);
  expect(infrastructure.connections[1]).toEqual({
    id: 'L_Nginx_API_0',
    from: 'Nginx',
    to: 'Loans API',
    label: null,
    text: 'Nginx → Loans API',
  });
});

test('an arrow with two heads and a line without any are told from one that leads', async () => {
  const input = {
    id: 'notes/arrows',
    file: 'content/diagrams/notes/arrows.mmd',
    source:
      'graph TD\n  accTitle: Arrows\n  accDescr: All kinds of arrows.\n  A --> B\n  A <--> B\n  A --- B\n  A o--o B\n  A --x B\n  A -.- B\n  A x==x|both| B\n  class A,B data\n',
  };
  const { understood, problems } = await understandDiagram(input, []);
  expect(problems).toEqual([]);
  const connections = understood ? describeDiagram(understood.parsed.graph).connections : [];
  expect(connections.map(({ text }) => text)).toEqual([
    'A → B',
    'A ↔ B',
    'A – B',
    'A ↔ B',
    'A → B',
    'A – B',
    'A ↔ B: both',
  ]);
});
