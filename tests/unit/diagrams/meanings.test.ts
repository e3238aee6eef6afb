import { expect, test } from '../test';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { sampleTechnologies } from './sample-technologies';

async function meaningsOf(body: string) {
  const source = `graph TB\n    accTitle: Sample\n    accDescr: A sample.\n${body}`;
  const input = { id: 'sample/view', file: 'view.mmd', source };
  const { parsed } = await parseDiagram(input);
  if (!parsed) throw new Error('The sample cannot be parsed.');
  return findMeanings(parsed, sampleTechnologies, input).meanings;
}

test('finds technologies in reading order; the first gives the role', async () => {
  expect(await meaningsOf('    A[VM 1<br/>FastAPI + Celery]\n    B[Vercel/Next.js]\n')).toEqual({
    A: { role: 'application', hue: 'blue', technologies: ['fastapi', 'celery'], external: false },
    B: { role: 'edge', hue: 'teal', technologies: ['vercel', 'nextjs'], external: false },
  });
});

test('a longer name hides the shorter one inside it', async () => {
  const { A } = await meaningsOf('    A[(DigitalOcean Managed Redis)]\n');
  expect(A?.technologies).toEqual(['digitalocean-managed-redis']);
});

test('names are whole words with their own capitals', async () => {
  const meanings = await meaningsOf('    A[Redistribution] --> B[redis client] --> C[Redis:6379]\n');
  expect(Object.keys(meanings)).toEqual(['C']);
});

test('a class gives a role, wins over the technology, and marks what is external', async () => {
  const meanings = await meaningsOf(
    '    U((Users)) --> R[Redis]\n    class U people\n    class R operations\n    class U,R external\n',
  );
  expect(meanings).toEqual({
    U: { role: 'people', hue: 'violet', isPerson: true, technologies: [], external: true },
    R: { role: 'operations', hue: 'red', technologies: ['redis'], external: true },
  });
});
