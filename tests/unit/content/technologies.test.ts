import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'with one id',
    file: 'technologies.yaml',
    before: 'homepage: https://redis.io\n',
    after:
      'homepage: https://redis.io\n\n- id: redis\n  name: Valkey\n  layer: Cache\n  role: data\n  purpose: Caching\n  homepage: https://valkey.io\n',
    problems: [
      [
        'content/technologies.yaml:19:7  The id `redis` is already that of Redis',
        'Give each its own id, or make them one record.',
      ],
    ],
  },
  {
    name: 'with one name',
    file: 'technologies.yaml',
    before: 'Managed Redis',
    after: 'fastapi app',
    problems: [
      [
        'content/technologies.yaml:18:11  The name `fastapi app` is already that of `fastapi`',
        'A name stands once in the whole file: remove one of the two.',
      ],
    ],
  },
  {
    name: 'with a name twice',
    file: 'technologies.yaml',
    before: 'Managed Redis',
    after: 'redis',
    problems: [
      [
        'content/technologies.yaml:18:11  The name `redis` stands twice in this record',
        'A name stands once in the whole file: remove one of the two.',
      ],
    ],
  },
  {
    name: 'with the id of a page',
    file: 'technologies.yaml',
    before: 'names: [Managed Redis]',
    after:
      'names: [Managed Redis]\n\n- id: backend\n  name: Backend CLI\n  layer: Tool\n  role: operations\n  purpose: Scaffolding\n  homepage: https://example.com',
    problems: [
      [
        'content/technologies.yaml:20:7  The id `backend` is already the start of /backend in the whole guide',
        'Use another id, such as `backend-cli`.',
      ],
    ],
  },
  {
    name: 'with an unknown role',
    file: 'technologies.yaml',
    before: 'role: data',
    after: 'role: dta',
    problems: [
      [
        'content/technologies.yaml:14:9  `role` cannot be `dta`',
        'Did you mean `data`? Write `role:` with one of people, edge, application, async, data, operations.',
      ],
    ],
  },
  {
    name: 'with a plus sign behind the version',
    file: 'technologies.yaml',
    before: 'minimumVersion: 7.0',
    after: 'minimumVersion: 7.0+',
    problems: [
      [
        'content/technologies.yaml:16:19  `minimumVersion` cannot be `7.0+`',
        'Write `minimumVersion:` with the lowest version without a plus sign, such as 3.11, or leave the line out.',
      ],
    ],
  },
  {
    name: 'with a homepage without https',
    file: 'technologies.yaml',
    before: 'https://redis.io',
    after: 'redis.io',
    problems: [
      [
        'content/technologies.yaml:17:13  `homepage` cannot be `redis.io`',
        'Write `homepage:` with the address of its official site, beginning with https://.',
      ],
    ],
  },
  {
    name: 'with a misspelt field',
    file: 'technologies.yaml',
    before: 'purpose: Caching and queues',
    after: 'purpos: Caching and queues',
    problems: [
      [
        'content/technologies.yaml:15:3  `purpos` is not a field here',
        'Did you mean `purpose`? The fields are `id`, `name`, `component`, `layer`, `role`, `purpose`, `minimumVersion`, `homepage`, `names`, `why`.',
      ],
    ],
  },
  {
    name: 'with one name where a list belongs',
    file: 'technologies.yaml',
    before: '[Managed Redis]',
    after: 'Managed Redis',
    problems: [
      [
        'content/technologies.yaml:18:10  `names` cannot be `Managed Redis`',
        'Write `names:` with a list of other names, such as [Postgres, Managed PostgreSQL].',
      ],
    ],
  },
  {
    name: 'that are no YAML',
    file: 'technologies.yaml',
    before: 'layer: Cache',
    after: 'layer: [Cache',
    problems: [
      [
        'content/technologies.yaml:14:3  This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        'Close the bracket that opens in the lines above.',
      ],
    ],
  },
];

testFaults('Technologies', faults);
