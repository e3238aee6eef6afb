import { readFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { understandDiagram } from '@/lib/diagrams/publish/render';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { formatProblem } from '@/lib/problem';

/** A diagram of tests/fixtures/other-diagrams in words, or what is wrong with it. */
async function read(name: string) {
  const file = `tests/fixtures/other-diagrams/${name}.mmd`;
  const source = await readFile(file, 'utf8');
  const { understood, problems } = await understandDiagram({ id: `other/${name}`, file, source }, [], []);
  return {
    title: understood?.parsed.graph.title,
    words: understood ? describeDiagram(understood.parsed.graph).connections.map(({ text }) => text) : [],
    steps: understood?.flows.flatMap(({ steps }) => steps).length,
    labels: understood?.parsed.graph.nodes.map(({ label }) => label) ?? [],
    problems: problems.map(formatProblem),
  };
}

test('states lead to each other, and start and end by name', async () => {
  expect(await read('states')).toMatchObject({
    title: 'A job',
    problems: [],
    words: [
      'Start → Waiting',
      'Waiting → Running: taken',
      'Start, Running → Reading',
      'Reading → Writing: all read',
      'Running → End: done',
      'Waiting → check',
      'check → Dropped: too old',
      'Waiting → Waits an hour at most',
    ],
  });
});

test('classes say what they are to each other, and what they have', async () => {
  const { labels, ...rest } = await read('classes');
  expect(rest).toMatchObject({
    problems: [],
    words: [
      'Printed → Book',
      'Book → Item: is a',
      'Map → Item: is a',
      'Item → Shelf: is part of',
      'Reader → Item: borrows 1 to *',
    ],
  });
  expect(labels).toContain('Catalogue<Item>');
  expect(labels).toContain('Item\n«interface»\n+String title\n+lend(reader) : bool');
});

test('states and classes have the looks that their authors give them', async () => {
  const looks = async (name: string) => {
    const file = `tests/fixtures/other-diagrams/${name}.mmd`;
    const { parsed } = await parseDiagram({ id: `other/${name}`, file, source: await readFile(file, 'utf8') });
    const all = Object.entries({ ...parsed?.nodes, ...parsed?.groups });
    return Object.fromEntries(all.map(([id, { look }]) => [id, look.hue]));
  };
  expect(await looks('states-styled')).toMatchObject({ Running: 'red', done: 'red', Waiting: 'green', Kept: null });
  expect(await looks('classes-styled')).toMatchObject({ Book: 'green', Item: 'violet' });
});

test('entities say how many of each go together', async () => {
  const { labels, ...rest } = await read('entities');
  expect(rest).toMatchObject({
    problems: [],
    words: ['READER → LOAN: has one to none or more', 'LOAN → BOOK: is of one or more to one'],
  });
  expect(labels).toContain('LOAN\nid: int · PK\nuntil: date · the last day');
});

test('messages say who says what to whom, in which case, step by step', async () => {
  expect(await read('messages')).toMatchObject({
    problems: [],
    steps: 6,
    words: [
      'Reader → Desk: 1. I want this book',
      'Desk → Database: 2. Is it here? (loop Until it is found)',
      'Database → Desk: 3. Row (loop Until it is found)',
      'Desk → Reader: 4. Take it (if here)',
      'Desk → Reader: 5. Sorry (else lent)',
      'Desk → Desk: 6. Note it',
      'Desk → One transaction',
    ],
  });
});

test('thoughts, requirements, systems and services are graphs too', async () => {
  expect(await read('mindmap')).toMatchObject({
    title: 'What a catalogue is for',
    problems: [],
    words: expect.arrayContaining(['Catalogue → Find', 'Self service → Scanner']),
  });
  expect(await read('requirement')).toMatchObject({
    problems: [],
    words: ['search index → fast search: satisfies', 'fast search → many readers: contains'],
  });
  expect(await read('c4-context')).toMatchObject({
    problems: [],
    words: expect.arrayContaining(['Reader → Catalogue: Searches and borrows [HTTPS]']),
  });
  expect(await read('architecture')).toMatchObject({
    problems: [],
    words: expect.arrayContaining(['Gateway → Application']),
  });
});
