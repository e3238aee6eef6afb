import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';
import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'with one id',
    file: 'glossary.yaml',
    before: 'id: io',
    after: 'id: queue',
    problems: [
      [
        'content/glossary.yaml:5:7  The id `queue` is already that of the term "queue"',
        'Give each its own id, or make them one record.',
      ],
    ],
  },
  {
    name: 'with one form',
    file: 'glossary.yaml',
    before: '[I/O]',
    after: '[I/O, queue]',
    problems: [
      [
        'content/glossary.yaml:7:16  The form `queue` is already that of `queue`',
        'A form stands once in the whole file: remove one of the two.',
      ],
    ],
  },
  {
    name: 'with a form twice',
    file: 'glossary.yaml',
    before: '[I/O]',
    after: '[I/O, I/O]',
    problems: [
      [
        'content/glossary.yaml:7:16  The form `I/O` stands twice in this record',
        'A form stands once in the whole file: remove one of the two.',
      ],
    ],
  },
  {
    name: 'that the guide does not use',
    file: 'glossary.yaml',
    before: 'term: queue',
    after: 'term: broker',
    problems: [
      [
        'content/glossary.yaml:2:9  `broker` stands nowhere in the text of the guide',
        'Write it as a page does, or remove it. Headings, links and code do not count.',
      ],
    ],
  },
  {
    name: 'with a form that the guide does not use',
    file: 'glossary.yaml',
    before: '[I/O]',
    after: '[I/O, its quee]',
    problems: [
      [
        'content/glossary.yaml:7:16  `its quee` stands nowhere in the text of the guide',
        'Did you mean `its queue`? Write it as a page does, or remove it. Headings, links and code do not count.',
      ],
    ],
  },
  {
    name: 'that the guide writes otherwise',
    file: 'glossary.yaml',
    before: 'term: queue',
    after: 'term: Queue',
    problems: [
      [
        'content/glossary.yaml:2:9  `Queue` stands nowhere in the text of the guide',
        'Did you mean `queue`? Write it as a page does, or remove it. Headings, links and code do not count.',
      ],
    ],
  },
  {
    name: 'explained in two sentences',
    file: 'glossary.yaml',
    before: 'A line in which jobs wait.',
    after: 'A line. Jobs wait in it.',
    problems: [
      [
        'content/glossary.yaml:3:12  `meaning` cannot be `A line. Jobs wait in it.`',
        'Write `meaning:` with what it means in one sentence that ends with a full stop.',
      ],
    ],
  },
  {
    name: 'without a meaning',
    file: 'glossary.yaml',
    before: '  meaning: A line in which jobs wait.\n',
    after: '',
    problems: [
      [
        'content/glossary.yaml:1:3  `meaning` is missing',
        'Write `meaning:` with what it means in one sentence that ends with a full stop.',
      ],
    ],
  },
  {
    name: 'with a misspelt field',
    file: 'glossary.yaml',
    before: '  link:',
    after: '  lnk:',
    problems: [
      [
        'content/glossary.yaml:9:3  `lnk` is not a field here',
        'Did you mean `link`? The fields are `id`, `term`, `forms`, `meaning`, `link`.',
      ],
    ],
  },
  {
    name: 'with a link to no heading',
    file: 'glossary.yaml',
    before: '/backend#why-fastapi',
    after: '/backend#why-fastpi',
    problems: [
      [
        'content/glossary.yaml:9:9  `/backend` has no heading with the id `why-fastpi`',
        'Did you mean `/backend#why-fastapi`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'with a link out of the guide',
    file: 'glossary.yaml',
    before: '/backend#why-fastapi',
    after: 'https://example.com',
    problems: [
      [
        'content/glossary.yaml:9:9  `link` cannot be `https://example.com`',
        'Write `link:` with the address of the place that says more, such as /backend#why-fastapi, or leave the line out.',
      ],
    ],
  },
  {
    name: 'whose id a heading has',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\nText.\n\n### Queues [#term-queue]',
    problems: [
      [
        'content/pages/backend.mdx:23:1  The id `term-queue` is taken by the term `queue` of the glossary',
        'Give this one an id of its own: `### Queues [#backend-term-queue]`.',
      ],
    ],
  },
  {
    name: 'that an alias hides',
    file: 'anchors.yaml',
    before: '  backend-stack:',
    after: '  term-queue: /backend\n  backend-stack:',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `term-queue` is also a term of the glossary',
        'Remove the alias: links to this id work without it.',
      ],
    ],
  },
  {
    name: 'that are no list',
    file: 'glossary.yaml',
    before: '- id: queue\n  term: queue\n  meaning: A line in which jobs wait.\n\n- id: io',
    after: '  id: io',
    problems: [
      [
        'content/glossary.yaml:1:3  The glossary is not a list',
        'Write one record a term, each beginning with `- id: …`, or `[]` for none.',
      ],
    ],
  },
  {
    name: 'listed on another page',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '<Glossary />',
    problems: [
      ['content/pages/backend.mdx:16:3  `<Glossary>` belongs on /glossary only', 'Remove it and link to `/glossary`.'],
    ],
  },
];

testFaults('Terms', faults);

test('a link may lead to a term', async ({ copy }) => {
  await copy.replace('pages/index.mdx', '(/reference#redis)', '(/glossary#term-queue)');
  expect(await copy.check()).toEqual([]);
});

test('of pages whose syntax is wrong, it is not said that they lack a term', async ({ copy }) => {
  await copy.replace('pages/backend.mdx', 'Look at the numbers.', '<Tech');
  expect((await copy.check()).filter((problem) => problem.includes('glossary.yaml'))).toEqual([]);
});

test('no term at all is no fault', async ({ copy }) => {
  await copy.write('glossary.yaml', '[]\n');
  expect(await copy.check()).toEqual([]);
});

test('the guide has the terms in the order of the alphabet', async ({ copy }) => {
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  expect(guide.terms).toEqual([
    {
      id: 'io',
      term: 'input and output',
      forms: ['I/O'],
      meaning: 'What a program gets and gives, also called I/O.',
      link: '/backend#why-fastapi',
    },
    { id: 'queue', term: 'queue', forms: [], meaning: 'A line in which jobs wait.', link: null },
  ]);
});
