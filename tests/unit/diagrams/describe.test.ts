import { expect, test } from '@playwright/test';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { realDiagram } from './real-diagrams';

test('components stand in their groups, nested as in the picture', async () => {
  const { components } = describeDiagram((await realDiagram('docker-compose/infrastructure')).graph);
  expect(components.components).toEqual([{ id: 'ManagedDB', name: 'Managed PostgreSQL', details: 'External Service' }]);
  expect(components.groups.map(({ title }) => title)).toEqual(['Internet', 'Single VM/VPS']);
  const [inner] = components.groups[1]?.groups ?? [];
  expect(inner?.title).toBe('Docker Compose');
  expect(inner?.components.map(({ name }) => name)).toEqual([
    'Nginx',
    'Certbot',
    'FastAPI App',
    'Redis',
    'Celery Worker',
    'Celery Beat',
    'Flower',
  ]);
});

test('connections are said by the names of their ends, with the label after a colon', async () => {
  const { connections } = describeDiagram((await realDiagram('docker-compose/data-flow')).graph);
  expect(connections.map(({ text }) => text).slice(0, 3)).toEqual([
    'User/Browser → Vercel/Next.js: Initial Page Request',
    'Vercel/Next.js → Nginx: SSR Data Fetch',
    'Nginx → FastAPI App: Proxy',
  ]);
  const infrastructure = describeDiagram((await realDiagram('docker-compose/infrastructure')).graph);
  expect(infrastructure.connections[2]).toEqual({
    id: 'L_Nginx_API_0',
    from: 'Nginx',
    to: 'FastAPI App',
    label: null,
    text: 'Nginx → FastAPI App',
  });
});
