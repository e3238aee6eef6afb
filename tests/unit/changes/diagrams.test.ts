import type { DiagramChange, GuideChanges } from '@/lib/changes/model';
import { expect, test, type ContentCopy } from '../content/content-copy';
import { changesOf, unchanged } from './two-builds';

const file = 'diagrams/layers/request.mmd';
const head = 'graph TD\n  accTitle: layers/request\n  accDescr: A sample.\n  classDef people x\n';
const none = { added: [], removed: [], changed: [] };

/** The only thing that differs between two sources of one diagram. */
async function differences(copy: ContentCopy, before: string, after: string): Promise<DiagramChange | null> {
  await copy.write(file, head + before);
  const changes = await changesOf(copy, () => copy.write(file, head + after));
  const [change = null] = changes.diagrams.changed;
  expect(changes).toEqual({
    ...unchanged,
    diagrams: { ...none, changed: change ? [change] : [] },
  } satisfies GuideChanges);
  return change;
}

/** Its parts in short: kind, part, name, ids, facts. */
async function parts(copy: ContentCopy, before: string, after: string): Promise<string[]> {
  const change = await differences(copy, before, after);
  return (change?.parts ?? []).map(({ kind, part, name, before: old, after: now, fields }) => {
    const facts = fields.map(({ field, from, to }) => `${field}: ${from ?? '–'} → ${to ?? '–'}`);
    return [`${kind} ${part} ${name} (${old.join(', ') || '–'} → ${now.join(', ') || '–'})`, ...facts].join('; ');
  });
}

const three = `
  Users[Users] -->|HTTPS| API[FastAPI App]
  API --> Redis[(Redis)]
  class Users people
`;

test('order and form of the source are no change', async ({ copy }) => {
  const turned = `
  Redis[("Redis")]
  API["FastAPI App"]
  API-->Redis
  Users["Users"]
      class Users people
  Users -- HTTPS --> API
`;
  expect(await differences(copy, three, turned)).toBeNull();
});

test('an edge added, and no page that prints the diagram', async ({ copy }) => {
  const change = await differences(copy, three, `${three}  Users -.->|Reads| Redis\n`);
  const part = {
    part: 'edge',
    kind: 'added',
    name: 'Users → Redis: Reads',
    before: [],
    after: ['L_Users_Redis_0'],
    fields: [],
  };
  expect(change).toEqual({
    id: 'layers/request',
    title: 'layers/request',
    place: null,
    fields: [],
    parts: [part],
    flows: [],
  });
});

test('nodes and edges removed', async ({ copy }) => {
  expect(await parts(copy, three, '\n  Users[Users] -->|HTTPS| API[FastAPI App]\n  class Users people\n')).toEqual([
    'removed node Redis (Redis → –)',
    'removed edge FastAPI App → Redis (L_API_Redis_0 → –)',
  ]);
});

test('a node renamed: by its label, by its id, and by both where it stands as it stood', async ({ copy }) => {
  expect(await parts(copy, three, three.replace('[FastAPI App]', '[FastAPI<br/>Gunicorn]'))).toEqual([
    'renamed node FastAPI (API → API); label: FastAPI App → FastAPI · Gunicorn',
  ]);
  expect(await parts(copy, three, three.replaceAll('API[', 'App[').replace('  API -->', '  App -->'))).toEqual([
    'renamed node FastAPI App (API → App); id: API → App',
  ]);
  expect(await parts(copy, three, three.replace('API --> Redis[(Redis)]', 'API --> Cache[(Managed Redis)]'))).toEqual([
    'renamed node Managed Redis (Redis → Cache); label: Redis → Managed Redis; id: Redis → Cache',
  ]);
});

test('a node that stands elsewhere or does something else is another one', async ({ copy }) => {
  expect(await parts(copy, three, three.replace('API --> Redis[(Redis)]', 'Users --> Cache[(Managed Redis)]'))).toEqual(
    [
      'added node Managed Redis (– → Cache)',
      'removed node Redis (Redis → –)',
      'added edge Users → Managed Redis (– → L_Users_Cache_0)',
      'removed edge FastAPI App → Redis (L_API_Redis_0 → –)',
    ],
  );
});

test('nodes of one label and other ids are told apart by their connections', async ({ copy }) => {
  const before = '  A[Redis] -->|Reads| X[FastAPI]\n  B[Redis] -->|Writes| Y[FastAPI]\n  X --> Y\n';
  const after = '  R2[Redis] -->|Writes| Y[FastAPI]\n  R1[Redis] -->|Reads| X[FastAPI]\n  X --> Y\n';
  expect(await parts(copy, before, after)).toEqual([
    'renamed node Redis (B → R2); id: B → R2',
    'renamed node Redis (A → R1); id: A → R1',
  ]);
});

test('shape, role and whose machines it runs on', async ({ copy }) => {
  const after = three
    .replace('Redis[(Redis)]', 'Redis[Redis]')
    .replace('class Users', 'class Redis external\n  class Redis operations\n  class Users');
  expect(await parts(copy, three, after)).toEqual([
    'changed node Redis (Redis → Redis); shape: cylinder → rect; role: Data → Operations; runs: on our own machines → outside our own machines',
  ]);
});

test.describe('groups', () => {
  const grouped = `
  subgraph Internet
    Users[Users]
  end
  subgraph One machine
    API[FastAPI App]
    Redis[(Redis)]
  end
  Users --> API --> Redis
  class Users people
`;

  test('a node moved from one to another', async ({ copy }) => {
    const after = grouped
      .replace('    API[FastAPI App]\n', '')
      .replace('    Users[Users]\n', '    Users[Users]\n    API[FastAPI App]\n');
    expect(await parts(copy, grouped, after)).toEqual([
      'moved node FastAPI App (API → API); group: One machine → Internet',
    ]);
  });

  test('one renamed moves nothing', async ({ copy }) => {
    expect(await parts(copy, grouped, grouped.replace('subgraph One machine', 'subgraph Cluster'))).toEqual([
      'renamed group Cluster (one-machine → cluster); title: One machine → Cluster',
    ]);
  });

  test('one put around parts moves none of them, and neither does one taken from around them', async ({ copy }) => {
    const inner =
      '  subgraph One machine\n    subgraph Compose\n    API[FastAPI App]\n    Redis[(Redis)]\n    end\n  end\n';
    const wrapped = grouped.replace(/ {2}subgraph One machine[^]*?end\n/, inner);
    expect(await parts(copy, grouped, wrapped)).toEqual([
      'added group Compose (– → compose); holds: – → FastAPI App, Redis; group: – → One machine',
    ]);
    expect(await parts(copy, wrapped, grouped)).toEqual([
      'removed group Compose (compose → –); holds: – → FastAPI App, Redis; group: – → One machine',
    ]);
  });

  test('two of one title are told apart by what they hold, whichever comes first', async ({ copy }) => {
    const first = '  subgraph Machine\n    A[FastAPI one]\n  end\n';
    const second = '  subgraph Machine\n    B[FastAPI two]\n  end\n';
    const edge = '  A --> B\n';
    expect(await parts(copy, first + second + edge, second + first + edge)).toEqual([]);
  });
});

test.describe('parallel edges', () => {
  const two = '  API[FastAPI] -->|Cache| Redis[(Redis)]\n  API -->|Queue| Redis\n';

  test('one with other words is that one, whatever its place', async ({ copy }) => {
    const after = '  API[FastAPI] -->|Enqueue| Redis[(Redis)]\n  API -->|Cache| Redis\n';
    expect(await parts(copy, two, after)).toEqual([
      'changed edge FastAPI → Redis: Enqueue (L_API_Redis_2 → L_API_Redis_0); label: Queue → Enqueue',
    ]);
  });

  test('one more, one fewer, one drawn in another line', async ({ copy }) => {
    expect(await parts(copy, two, `  API[FastAPI] -->|Ping| Redis[(Redis)]\n${two}`)).toEqual([
      'added edge FastAPI → Redis: Ping (– → L_API_Redis_0)',
    ]);
    expect(await parts(copy, two, '  API[FastAPI] -->|Queue| Redis[(Redis)]\n')).toEqual([
      'removed edge FastAPI → Redis: Cache (L_API_Redis_0 → –)',
    ]);
    expect(await parts(copy, two, two.replace('API -->|Queue|', 'API -.->|Queue|'))).toEqual([
      'changed edge FastAPI → Redis: Queue (L_API_Redis_2 → L_API_Redis_2); line: solid → dotted',
    ]);
  });

  test('two of the same words are two', async ({ copy }) => {
    expect(await parts(copy, two, `${two}  API -->|Queue| Redis\n`)).toEqual([
      'added edge FastAPI → Redis: Queue (– → L_API_Redis_3)',
    ]);
  });

  test('the other way round is another edge', async ({ copy }) => {
    expect(
      await parts(copy, '  API[FastAPI] --> Redis[(Redis)]\n', '  API[FastAPI]\n  Redis[(Redis)] --> API\n'),
    ).toEqual(['added edge Redis → FastAPI (– → L_Redis_API_0)', 'removed edge FastAPI → Redis (L_API_Redis_0 → –)']);
  });
});

test('title, caption and flows; a renamed node changes no flow', async ({ copy }) => {
  const flow = '\n%% flow: A request\n%%   1. Users -> API\n%%   2. API -> Redis\n';
  await copy.write(file, head + three + flow);
  const changes = await changesOf(copy, async () => {
    const renamed = three.replace('[FastAPI App]', '[FastAPI]');
    await copy.write(
      file,
      (head + renamed + flow.replace(/\n%% {3}2.*/, '').replace('flow: A request', 'flow: A call')).replace(
        'A sample',
        'The sample',
      ),
    );
  });
  const [change] = changes.diagrams.changed;
  expect(change?.fields).toEqual([{ field: 'caption', from: 'A sample.', to: 'The sample.' }]);
  expect(change?.parts.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['renamed FastAPI']);
  expect(change?.flows).toEqual([
    {
      kind: 'added',
      title: 'A call',
      fields: [],
      steps: [{ kind: 'added', code: false, words: [{ kind: 'added', text: 'Users → FastAPI: HTTPS' }] }],
    },
    { kind: 'removed', title: 'A request', fields: [], steps: [] },
  ]);
});

test('a step of a flow', async ({ copy }) => {
  const flow = '\n%% flow: A request\n%%   1. Users -> API\n%%   2. API -> Redis\n';
  const change = await differences(copy, three + flow, three + flow.replace(/\n%% {3}2.*/, ''));
  expect(change?.flows).toEqual([
    {
      kind: 'changed',
      title: 'A request',
      fields: [],
      steps: [{ kind: 'removed', code: false, words: [{ kind: 'removed', text: 'FastAPI App → Redis' }] }],
    },
  ]);
});

test('a diagram added or removed: its name, and the tag on the page that shows it', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.write('diagrams/layers/other.mmd', (await copy.read(file)).replace('layers/request', 'layers/other'));
    await copy.remove(file);
  });
  expect(changes.diagrams).toEqual({
    added: [{ id: 'layers/other', title: 'layers/other', place: null }],
    removed: [{ id: 'layers/request', title: 'layers/request', place: null }],
    changed: [],
  });
});
