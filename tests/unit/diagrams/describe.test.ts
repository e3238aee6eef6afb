import { expect, test } from '../test';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
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
