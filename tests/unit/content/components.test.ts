import { vocabularyNames } from '@/lib/content/vocabulary';
import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'an unknown component',
    file: 'pages/backend.mdx',
    before: '<Tech id="fastapi" /> is',
    after: '<Teck id="fastapi" /> is',
    problems: [
      [
        'content/pages/backend.mdx:13:1  There is no component `<Teck>`',
        `Did you mean \`Tech\`? The components are ${vocabularyNames.join(', ')}; all else is Markdown.`,
      ],
    ],
  },
  {
    name: 'HTML',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at <b>them</b>.',
    problems: [['content/pages/backend.mdx:16:11  There is no component `<b>`', 'Write `**words**`.']],
  },
  {
    name: 'a tab outside of tabs',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at <Tab id="a" title="A">them</Tab>.',
    problems: [
      ['content/pages/backend.mdx:16:11  `<Tab>` stands outside of `<Tabs>`', 'Put it directly inside `<Tabs>`.'],
    ],
  },
  {
    name: 'a card outside of cards',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '<LinkCard href="/" title="Home">Go</LinkCard>',
    problems: [
      [
        'content/pages/backend.mdx:16:3  `<LinkCard>` stands outside of `<LinkCards>`',
        'Put it directly inside `<LinkCards>`.',
      ],
    ],
  },
  {
    name: 'the version table on another page',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '<VersionTable />',
    problems: [
      [
        'content/pages/backend.mdx:16:3  `<VersionTable>` belongs on /reference only',
        'Remove it and link to `/reference`.',
      ],
    ],
  },
  {
    name: 'strategy facts on a page without a strategy',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '<StrategyFacts />',
    problems: [
      [
        'content/pages/backend.mdx:16:3  `<StrategyFacts>` needs a strategy, and this page describes none',
        'Add `strategy:` with an id, a tagline and facts to the frontmatter, or remove the tag.',
      ],
    ],
  },
  {
    name: 'nothing inside',
    file: 'pages/backend.mdx',
    before: '  Look at the numbers.\n',
    after: '',
    problems: [
      [
        'content/pages/backend.mdx:15:1  `<Callout>` is empty',
        'Put its content between `<Callout>` and `</Callout>`, or remove it.',
      ],
    ],
  },
  {
    name: 'something inside of what holds nothing',
    file: 'pages/backend.mdx',
    before: '<Tech id="fastapi" /> is',
    after: '<Tech id="fastapi">Fast</Tech> is',
    problems: [
      [
        'content/pages/backend.mdx:13:20  `<Tech>` cannot hold anything',
        'Write `<Tech … />` and put the text after it.',
      ],
    ],
  },
  {
    name: 'text behind the list of steps',
    file: 'pages/backend.mdx',
    before: '2. Write the service.\n',
    after: '2. Write the service.\n\nAnd more.\n',
    problems: [
      [
        'content/pages/backend.mdx:31:1  `<Steps>` holds one numbered list',
        'Write a list `1.`, `2.`, … inside, with an empty line before and after it, and nothing else.',
      ],
    ],
  },
  {
    name: 'bullets as steps',
    file: 'pages/backend.mdx',
    before: '1. Write the route.\n2. Write the service.',
    after: '- Write',
    problems: [
      [
        'content/pages/backend.mdx:28:1  `<Steps>` holds one numbered list',
        'Write a list `1.`, `2.`, … inside, with an empty line before and after it, and nothing else.',
      ],
    ],
  },
  {
    name: 'text between tabs',
    file: 'pages/deployment/docker-compose.mdx',
    before: '<Tab id="data-flow"',
    after: 'Text.\n\n<Tab id="data-flow"',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:22:1  `<Tabs>` holds `<Tab>` only',
        'Put this into a `<Tab>`, or outside of `<Tabs>`.',
      ],
    ],
  },
];

testFaults('Components that do not exist, or not there, or not around that', faults);
