import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'a page that does not exist',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/backand',
    problems: [
      [
        'content/pages/index.mdx:9:77  There is no page `/backand`',
        'Did you mean `/backend`? The pages are listed in content/navigation.yaml.',
      ],
    ],
  },
  {
    name: 'a slash at the end',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/backend/',
    problems: [['content/pages/index.mdx:9:77  `/backend/` is not how the address is written', 'Write `/backend`.']],
  },
  {
    name: 'a file name',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/backend.mdx',
    problems: [['content/pages/index.mdx:9:77  `/backend.mdx` is not how the address is written', 'Write `/backend`.']],
  },
  {
    name: 'a relative link',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: 'backend',
    problems: [
      [
        'content/pages/index.mdx:9:77  `backend` is a relative link, which leads elsewhere from another page',
        'Write the whole address: `/backend`.',
      ],
    ],
  },
  {
    name: 'a relative link to a heading',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '../backend.mdx#why-fastapi',
    problems: [
      [
        'content/pages/index.mdx:9:77  `../backend.mdx#why-fastapi` is a relative link, which leads elsewhere from another page',
        'Write the whole address: `/backend#why-fastapi`.',
      ],
    ],
  },
  {
    name: 'http',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: 'http://example.com',
    problems: [
      ['content/pages/index.mdx:9:77  `http://example.com` is not an https address', 'Write `https://example.com`.'],
    ],
  },
  {
    name: "the reader's own machine",
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: 'http://localhost:8000',
    problems: [
      [
        'content/pages/index.mdx:9:77  `http://localhost:8000` is not an https address',
        "Put an address on the reader's own machine in backticks, so that it is no link.",
      ],
    ],
  },
  {
    name: 'another scheme',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: 'ftp://example.com',
    problems: [
      [
        'content/pages/index.mdx:9:77  Links cannot begin with `ftp:`',
        'Write an address that begins with https:// or with a slash.',
      ],
    ],
  },
  {
    name: 'no scheme',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '//example.com',
    problems: [
      ['content/pages/index.mdx:9:77  `//example.com` does not say how to reach it', 'Write `https://example.com`.'],
    ],
  },
  {
    name: 'a heading that does not exist',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/backend#why-fastpi',
    problems: [
      [
        'content/pages/index.mdx:9:77  `/backend` has no heading with the id `why-fastpi`',
        'Did you mean `/backend#why-fastapi`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'a heading of another page',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/reference#why-fastapi',
    problems: [
      [
        'content/pages/index.mdx:9:77  `/reference` has no heading with the id `why-fastapi`',
        'Did you mean `/backend#why-fastapi`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'a heading of the same page',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '#aproach',
    problems: [
      [
        'content/pages/index.mdx:9:77  `/` has no heading with the id `aproach`',
        'Did you mean `/#approach`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'a tab that does not exist',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/deployment/docker-compose?view=dataflow',
    problems: [
      [
        'content/pages/index.mdx:9:77  `/deployment/docker-compose` has no tab `dataflow`',
        'Did you mean `data-flow`? Its tabs are `infrastructure`, `data-flow`.',
      ],
    ],
  },
  {
    name: 'a tab on a page without tabs',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/backend?view=data-flow',
    problems: [
      ['content/pages/index.mdx:9:77  `/backend` has no tabs of the group `view`', 'Leave `?view=data-flow` out.'],
    ],
  },
  {
    name: 'a file that does not exist',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/logo.png',
    problems: [
      [
        'content/pages/index.mdx:9:77  There is no file `/logo.png`',
        'Did you mean `/logo.svg`? Files stand in public/, diagrams at /diagrams/<folder>/<view>.svg.',
      ],
    ],
  },
  {
    name: 'a picture of no diagram',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/diagrams/layers/reqest.svg',
    problems: [
      [
        'content/pages/index.mdx:9:77  There is no file `/diagrams/layers/reqest.svg`',
        'Did you mean `/diagrams/layers/request.svg`? Files stand in public/, diagrams at /diagrams/<folder>/<view>.svg.',
      ],
    ],
  },
  {
    name: 'a place that the whole guide lacks',
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: '/guide#nothing',
    problems: [
      [
        'content/pages/index.mdx:9:77  `/guide` has no heading with the id `nothing`',
        'The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'an image without text',
    file: 'pages/backend.mdx',
    before: '![A request passes four layers]',
    after: '![]',
    problems: [
      [
        'content/pages/backend.mdx:37:1  The image has no text for those who cannot see it',
        'Say between the brackets what the picture shows: `![A request passing four layers](…)`.',
      ],
    ],
  },
  {
    name: 'an image that does not exist',
    file: 'pages/backend.mdx',
    before: '/diagrams/layers/request.svg',
    after: '/diagrams/request.svg',
    problems: [
      [
        'content/pages/backend.mdx:37:1  There is no file `/diagrams/request.svg`',
        'Did you mean `/diagrams/layers/request.svg`? Files stand in public/, diagrams at /diagrams/<folder>/<view>.svg.',
      ],
    ],
  },
];

testFaults('Links that lead nowhere', faults);
