import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';
import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'with one id',
    file: 'contexts.yaml',
    before: '    - "/backend#async-native"\n',
    after: '    - "/backend#async-native"\n- id: backend\n  title: Again\n  sections: ["/backend#async-native"]\n',
    problems: [
      ['content/contexts.yaml:6:7  The id `backend` stands twice', 'Give each its own id, or make them one record.'],
    ],
  },
  {
    name: 'with a section that is not there',
    file: 'contexts.yaml',
    before: '/backend#why-fastapi',
    after: '/backend#why-fastap',
    problems: [
      [
        'content/contexts.yaml:4:7  `/backend` has no heading with the id `why-fastap`',
        'Did you mean `/backend#why-fastapi`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'with an old name of a section',
    file: 'contexts.yaml',
    before: '/backend#why-fastapi',
    after: '/backend#renamed-long-ago',
    problems: [
      [
        'content/contexts.yaml:4:7  `/backend` has no heading with the id `renamed-long-ago`',
        'The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'with a whole page',
    file: 'contexts.yaml',
    before: '/backend#why-fastapi',
    after: '/backend',
    problems: [
      [
        'content/contexts.yaml:4:7  `/backend` is no section of a page',
        'Write the page that has the section, and the id of its heading: `/layers#key-rules`.',
      ],
    ],
  },
  {
    name: 'with a section of the page that prints all others',
    file: 'contexts.yaml',
    before: '/backend#why-fastapi',
    after: '/guide#why-fastapi',
    problems: [
      [
        'content/contexts.yaml:4:7  `/guide#why-fastapi` is no section of a page',
        'Write the page that has the section, and the id of its heading: `/layers#key-rules`.',
      ],
    ],
  },
  {
    name: 'with a section twice',
    file: 'contexts.yaml',
    before: '"/backend#async-native"',
    after: '/backend#why-fastapi',
    problems: [
      ['content/contexts.yaml:5:7  `/backend#why-fastapi` stands twice in this context', 'Keep one of the two.'],
    ],
  },
  {
    name: 'without sections',
    file: 'contexts.yaml',
    before: '  sections:\n    - /backend#why-fastapi\n    - "/backend#async-native"\n',
    after: '',
    problems: [
      [
        'content/contexts.yaml:1:3  `sections` is missing',
        'Write `sections:` with a list of the addresses of headings, such as [/layers#key-rules].',
      ],
    ],
  },
];

testFaults('contexts', faults);

testFaults('where contexts are offered', [
  {
    name: 'one that is not there',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '<CopyContext id="backends" />',
    problems: [
      [
        'content/pages/backend.mdx:16:16  There is no context `backends`',
        'Did you mean `backend`? Its id stands in content/contexts.yaml; add a record there if it is new.',
      ],
    ],
  },
]);

test('pages may offer and link a context', async ({ copy }) => {
  await copy.replace(
    'pages/backend.mdx',
    'Look at the numbers.',
    'See [the rules](/context/backend.md).\n\n  <CopyContext id="backend" />',
  );
  expect(await copy.check()).toEqual([]);
  const { guide } = await readContent(copy.root);
  expect(guide.contexts).toEqual([
    { id: 'backend', title: 'Rules of the backend', sections: ['/backend#why-fastapi', '/backend#async-native'] },
  ]);
});
