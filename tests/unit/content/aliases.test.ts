import { aliasesOf } from '@/lib/content/aliases';
import { movedAnchors } from '@/lib/content/moved-anchors';
import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';
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
    name: 'that are no fragment',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: '"#backend stack": /backend',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `#backend stack` is no fragment',
        'Write the fragment alone, `backend-stack:`, or the page before it, `"/backend#backend-stack":`.',
      ],
    ],
  },
  {
    name: 'of a page that there is not',
    file: 'anchors.yaml',
    before: 'backend-stack: /backend',
    after: '"/stack#backend-stack": /backend',
    problems: [
      [
        'content/anchors.yaml:14:3  The alias `/stack#backend-stack` is of a page that there is not',
        'Write `backend-stack:` for this fragment of any page. Where a page itself went is a redirect in vercel.json.',
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

test.describe('A heading that is gone, while another page has its id', () => {
  test.beforeEach(async ({ copy }) => {
    await copy.replace('anchors.yaml', '    - approach\n', '    - approach\n    - why-fastapi\n    - redis\n');
  });

  test('is told, and so is an alias that does not name its page', async ({ copy }) => {
    expect(await copy.check()).toEqual([
      `content/anchors.yaml:5:7  The heading \`why-fastapi\` of / is gone, and its id is now only that of a heading of /backend
    fix: Write \`"/#why-fastapi": "/backend#why-fastapi"\` below \`aliases:\` if that is what links mean, else \`"/#why-fastapi": /\` or a better place.`,
      `content/anchors.yaml:6:7  The heading \`redis\` of / is gone, and its id is now only that of a row of the version table
    fix: Write \`"/#redis": "/reference#redis"\` below \`aliases:\` if that is what links mean, else \`"/#redis": /\` or a better place.`,
    ]);
    await copy.replace('anchors.yaml', 'aliases:\n', 'aliases:\n  why-fastapi: /\n  redis: /\n');
    expect(await copy.check()).toEqual([
      `content/anchors.yaml:15:3  The alias \`why-fastapi\` is also a heading of /backend
    fix: Name the page that it was on: \`"/#why-fastapi":\`.`,
      `content/anchors.yaml:16:3  The alias \`redis\` is also a row of the version table
    fix: Name the page that it was on: \`"/#redis":\`.`,
    ]);
  });

  test('leads where its alias says, from its own page alone', async ({ copy }) => {
    await copy.replace(
      'anchors.yaml',
      'aliases:\n',
      'aliases:\n  "/#why-fastapi": "/#approach"\n  "/#redis": "/reference#redis"\n',
    );
    expect(await copy.check()).toEqual([]);
    const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
    const [start] = guide.pages;
    expect(start?.href).toBe('/');
    expect(start && movedAnchors(guide, start)).toEqual({ redis: '/reference#redis' });
    expect(aliasesOf(guide.aliases, '/#approach', true)).toEqual(['why-fastapi']);
    expect(aliasesOf(guide.aliases, '/#approach', false), 'among chapters that have it').toEqual([]);
  });
});
