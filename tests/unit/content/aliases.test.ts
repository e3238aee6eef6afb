import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'to a page that does not exist',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: 'backend-stack: /backed',
    problems: [
      [
        'content/anchors.yaml:14:18  The alias `backend-stack` leads nowhere: There is no page `/backed`',
        'Did you mean `/backend`? The pages are listed in content/navigation.yaml.',
      ],
    ],
  },
  {
    name: 'to a heading that does not exist',
    file: 'anchors.yaml',
    before: '/backend#async-native',
    after: '/backend#async',
    problems: [
      [
        'content/anchors.yaml:13:21  The alias `renamed-long-ago` leads nowhere: `/backend` has no heading with the id `async`',
        'Did you mean `/backend#async-native`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'to a relative address',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: 'backend-stack: backend',
    problems: [
      [
        'content/anchors.yaml:14:18  `backend-stack` cannot be `backend`',
        'Write `backend-stack:` with the address of a page or of a place in it, such as /backend#why-fastapi.',
      ],
    ],
  },
  {
    name: 'of a heading',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: 'why-fastapi: /backend',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `why-fastapi` is also a heading of /backend',
        'Remove the alias: links to this id work without it.',
      ],
    ],
  },
  {
    name: 'of a row of the version table',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: 'redis: /reference',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `redis` is also a row of the version table',
        'Remove the alias: links to this id work without it.',
      ],
    ],
  },
  {
    name: 'of a page',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: 'backend: /backend',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `backend` is also the start of /backend in the whole guide',
        'Remove the alias: links to this id work without it.',
      ],
    ],
  },
  {
    name: 'to a view and a heading at once',
    file: 'anchors.yaml',
    before: '?view=data-flow',
    after: '?view=data-flow#docker-compose-views',
    problems: [
      [
        'content/anchors.yaml:15:17  The alias `__tabbed_1_2` names a view and a heading',
        'Write `/deployment/docker-compose?view=data-flow` or `/deployment/docker-compose#docker-compose-views`.',
      ],
    ],
  },
];

testFaults('Aliases in anchors.yaml', faults);
