import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'an unknown one, and one missing',
    file: 'pages/backend.mdx',
    before: '<TechTable ids="fastapi redis" />',
    after: '<TechTable id="fastapi" />',
    problems: [
      [
        'content/pages/backend.mdx:9:1  `<TechTable>` has no `ids`',
        'Write `<TechTable ids="…">`: the ids of their records, with spaces between them.',
      ],
      [
        'content/pages/backend.mdx:9:12  `<TechTable>` has no attribute `id`',
        'Did you mean `ids`? Its attributes are `ids`.',
      ],
    ],
  },
  {
    name: 'an unknown one of a component without any',
    file: 'pages/deployment/docker-compose.mdx',
    before: '<StrategyFacts />',
    after: '<StrategyFacts compact />',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:12:16  `<StrategyFacts>` has no attribute `compact`',
        'It takes none.',
      ],
    ],
  },
  {
    name: 'an unknown technology, and one twice',
    file: 'pages/backend.mdx',
    before: '<TechTable ids="fastapi redis" />',
    after: '<TechTable ids="fastapi radis fastapi" />',
    problems: [
      [
        'content/pages/backend.mdx:9:12  There is no technology `radis`',
        'Did you mean `redis`? Its id stands in content/technologies.yaml; add a record there if it is new.',
      ],
      ['content/pages/backend.mdx:9:12  The technology `fastapi` stands twice', 'Keep one of the two.'],
    ],
  },
  {
    name: 'an unknown technology in a mention',
    file: 'pages/backend.mdx',
    before: '<Tech id="fastapi" /> is',
    after: '<Tech id="fastpi" /> is',
    problems: [
      [
        'content/pages/backend.mdx:13:7  There is no technology `fastpi`',
        'Did you mean `fastapi`? Its id stands in content/technologies.yaml; add a record there if it is new.',
      ],
    ],
  },
  {
    name: 'an unknown diagram',
    file: 'pages/deployment/docker-compose.mdx',
    before: 'docker-compose/data-flow',
    after: 'docker-compose/dataflow',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:24:10  There is no diagram `docker-compose/dataflow`',
        'Did you mean `docker-compose/data-flow`? The diagrams are the files content/diagrams/<folder>/<view>.mmd.',
      ],
    ],
  },
  {
    name: 'a value that is no choice',
    file: 'pages/backend.mdx',
    before: 'type="tip"',
    after: 'type="tpi"',
    problems: [
      [
        'content/pages/backend.mdx:15:10  `type` cannot be `tpi`',
        'Did you mean `tip`? Write one of tip, note, warning.',
      ],
    ],
  },
  {
    name: 'one twice',
    file: 'pages/backend.mdx',
    before: 'type="tip"',
    after: 'type="tip" type="note"',
    problems: [['content/pages/backend.mdx:15:21  `type` stands twice', 'Keep one of the two.']],
  },
  {
    name: 'one without a value',
    file: 'pages/backend.mdx',
    before: 'type="tip"',
    after: 'type',
    problems: [['content/pages/backend.mdx:15:10  `type` is empty', 'Write `type="…"`: what kind of aside it is.']],
  },
  {
    name: 'a flag with a value',
    file: 'pages/backend.mdx',
    before: 'redis" version />',
    after: 'redis" version="7" />',
    problems: [
      ['content/pages/backend.mdx:13:69  `version` takes no value', 'Write `version` alone, or leave it out.'],
    ],
  },
  {
    name: 'a value that is no word for an address',
    file: 'pages/deployment/docker-compose.mdx',
    before: 'id="infrastructure"',
    after: 'id="The Infrastructure"',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:17:6  `id` cannot be `The Infrastructure`',
        'Write lower-case words joined by hyphens.',
      ],
    ],
  },
  {
    name: 'an address without a page',
    file: 'pages/index.mdx',
    before: 'href="/reference#fastapi"',
    after: 'href="/referense#fastapi"',
    problems: [
      [
        'content/pages/index.mdx:15:13  There is no page `/referense`',
        'Did you mean `/reference`? The pages are listed in content/navigation.yaml.',
      ],
    ],
  },
];

testFaults('Attributes that are unknown, missing or wrong', faults);
