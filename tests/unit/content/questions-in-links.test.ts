import { expect, test } from './content-copy';
import { testFaults, type Fault } from './faults';
import { readSampleDiagrams } from './sample-diagrams';

test.use({
  diagrams: async ({ sample }, use) => {
    await use(await readSampleDiagrams(sample));
  },
});

/** A link to the Docker Compose page that asks something, in the place of the link to the logo. */
function asking(name: string, query: string, problem: string, fix: string): Fault {
  return {
    name,
    file: 'pages/index.mdx',
    before: '/logo.svg',
    after: `/deployment/docker-compose?${query}`,
    problems: [[`content/pages/index.mdx:9:77  ${problem}`, fix]],
  };
}

const faults: Fault[] = [
  asking(
    'a node that does not exist',
    'view=data-flow&node=Reddis',
    'The diagram `docker-compose/data-flow` has no node `Reddis`',
    'Did you mean `Redis`? Its nodes are `Users`, `API`, `Redis`.',
  ),
  asking(
    'a node of no view',
    'node=Nginx',
    'The diagram `docker-compose/infrastructure` or `docker-compose/data-flow` has no node `Nginx`',
    'Its nodes are `Users`, `API`, `Redis`.',
  ),
  asking(
    'an arrow that does not exist',
    'view=data-flow&edge=L_Users_API_1',
    'The diagram `docker-compose/data-flow` has no arrow `L_Users_API_1`',
    'Did you mean `L_Users_API_0`? Its arrows are `L_Users_API_0`, `L_API_Redis_0`.',
  ),
  asking(
    'a group of the other view',
    'view=data-flow&group=one-machine',
    'The diagram `docker-compose/data-flow` has no group `one-machine`',
    'It has no groups.',
  ),
  asking(
    'a flow that does not exist',
    'view=data-flow&flow=a-requests&step=1',
    'The diagram `docker-compose/data-flow` has no flow `a-requests`',
    'Did you mean `a-request`? Its flows are `a-request`.',
  ),
  asking(
    'a step behind the last one',
    'view=data-flow&flow=a-request&step=3',
    'The flow `a-request` has no step `3`',
    'Write a number from 1 to 2.',
  ),
  asking(
    'a step that is no number',
    'view=data-flow&flow=a-request&step=one',
    'The flow `a-request` has no step `one`',
    'Write a number from 1 to 2.',
  ),
  asking(
    'a step without a flow',
    'view=data-flow&step=2',
    '`step=2` stands without a flow',
    'Write `flow=…&step=2`, or leave `step=2` out.',
  ),
  {
    ...asking('a page without diagrams', '', '', ''),
    after: '/backend?node=Redis',
    problems: [
      [
        'content/pages/index.mdx:9:77  No diagram of `/backend` can answer `node=Redis`',
        'Leave `node=Redis` out, or link to the page that the diagram belongs to.',
      ],
    ],
  },
  {
    ...asking('the whole guide', '', '', ''),
    after: '/guide?view=data-flow&node=Redis',
    problems: [
      [
        'content/pages/index.mdx:9:77  No diagram of `/guide` can answer `node=Redis`',
        'Leave `node=Redis` out, or link to the page that the diagram belongs to.',
      ],
    ],
  },
  {
    name: 'a flow to print that the diagram does not have',
    file: 'pages/index.mdx',
    before: '<StrategyCards />',
    after: '<FlowStrip diagram="docker-compose/data-flow" flow="a-reqest" />',
    problems: [
      [
        'content/pages/index.mdx:12:47  The diagram `docker-compose/data-flow` has no flow `a-reqest`',
        'Did you mean `a-request`? Its flows are `a-request`.',
      ],
    ],
  },
];

testFaults('Links that ask what a diagram does not have', faults);

test('what a diagram has can be asked', async ({ copy }) => {
  await copy.append(
    'pages/index.mdx',
    '\nAsk [for a node](/deployment/docker-compose?node=API), [for a step](/deployment/docker-compose?view=data-flow&flow=a-request&step=2).\n',
  );
  expect(await copy.check()).toEqual([]);
});

test.describe('of a diagram that has faults of its own', () => {
  test.use({
    diagrams: async ({}, use) => {
      await use([]);
    },
  });

  test('nothing is said', async ({ copy }) => {
    await copy.replace('pages/index.mdx', '/logo.svg', '/deployment/docker-compose?node=Nginx&flow=none&step=9');
    expect(await copy.check()).toEqual([]);
  });
});
