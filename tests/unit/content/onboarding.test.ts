import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';
import { testFaults, type Fault } from './faults';

const file = 'onboarding.yaml';

const faults: Fault[] = [
  {
    name: 'with a step that does not exist',
    file,
    before: '[one, two',
    after: '[one, tow',
    problems: [
      [
        'content/onboarding.yaml:5:18  There is no step `tow`',
        'Did you mean `two`? Its record stands below `steps:`; add one there if it is new.',
      ],
    ],
  },
  {
    name: 'with a step twice',
    file,
    before: '[one, two',
    after: '[one, one, two',
    problems: [['content/onboarding.yaml:5:18  The step `one` stands twice in this path', 'Keep one of the two.']],
  },
  {
    name: 'with too few steps, and a step that none takes',
    file,
    before: ', ten]',
    after: ']',
    problems: [
      ['content/onboarding.yaml:5:5  The path `backend` has 9 steps', 'A path has 10 to 15 steps: add to it.'],
      ['content/onboarding.yaml:53:9  The step `ten` stands in no path', 'Add its id to a path, or remove the step.'],
    ],
  },
  {
    name: 'with too many steps',
    file,
    before: ', ten]',
    after: ', ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen]',
    problems: [
      [
        'content/onboarding.yaml:5:5  The path `backend` has 16 steps',
        'A path has 10 to 15 steps: take from it what can wait.',
      ],
      ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'].map((id, index): [string, string] => [
        `content/onboarding.yaml:5:${[72, 80, 88, 98, 108, 117][index]}  There is no step \`${id}\``,
        `${{ eleven: 'Did you mean `seven`? ', fourteen: 'Did you mean `four`? ' }[id] ?? ''}Its record stands below \`steps:\`; add one there if it is new.`,
      ]),
    ],
  },
  {
    name: 'with an id twice',
    file,
    before: '- id: ten',
    after: '- id: nine',
    problems: [
      [
        'content/onboarding.yaml:5:67  There is no step `ten`',
        'Did you mean `two`? Its record stands below `steps:`; add one there if it is new.',
      ],
      [
        'content/onboarding.yaml:53:9  The id `nine` is already that of "Step nine"',
        'Give each its own id, or make them one record.',
      ],
    ],
  },
  {
    name: 'with a misspelt field',
    file,
    before: 'question: What is two?',
    after: 'qestion: What is two?',
    problems: [
      [
        'content/onboarding.yaml:16:5  `qestion` is not a field here',
        'Did you mean `question`? The fields are `id`, `title`, `link`, `question`, `answer`.',
      ],
    ],
  },
  {
    name: 'with an unfit id',
    file,
    before: '- id: backend',
    after: '- id: The Backend',
    problems: [
      [
        'content/onboarding.yaml:2:9  `id` cannot be `The Backend`',
        'Write `id:` with lower-case words joined by hyphens, such as backend.',
      ],
    ],
  },
  {
    name: 'with a link that leaves the guide',
    file,
    before: 'link: /reference#redis',
    after: 'link: https://redis.io',
    problems: [
      [
        'content/onboarding.yaml:25:11  `link` cannot be `https://redis.io`',
        'Write `link:` with the address of a place in the guide, such as /layers#key-rules.',
      ],
    ],
  },
  {
    name: 'with a link to no page',
    file,
    before: 'link: /reference#redis',
    after: 'link: /referense#redis',
    problems: [
      [
        'content/onboarding.yaml:25:11  There is no page `/referense`',
        'Did you mean `/reference`? The pages are listed in content/navigation.yaml.',
      ],
    ],
  },
  {
    name: 'with a link to no heading',
    file,
    before: 'link: /backend#async-native',
    after: 'link: /backend#asink-native',
    problems: [
      [
        'content/onboarding.yaml:20:11  `/backend` has no heading with the id `asink-native`',
        'Did you mean `/backend#async-native`? The ids of each page are listed in content/anchors.yaml.',
      ],
    ],
  },
  {
    name: 'with a link to a whole page',
    file,
    before: 'link: /reference#redis',
    after: 'link: /reference',
    problems: [
      [
        'content/onboarding.yaml:25:11  `/reference` is a whole page, and the answer is a place on it',
        'Add a heading (`/reference#…`) or what a diagram is asked (`/reference?view=…&node=…`).',
      ],
    ],
  },
  {
    name: 'without its steps',
    file,
    before: '\nsteps:\n',
    after: '\nstep:\n',
    problems: [
      [
        'content/onboarding.yaml:7:1  `step` is not a field here',
        'Did you mean `steps`? The fields are `paths`, `steps`.',
      ],
    ],
  },
  {
    name: 'that is no YAML',
    file,
    before: 'question: What is one?',
    after: 'question: What is one: two?',
    problems: [
      [
        'content/onboarding.yaml:11:15  This is not valid YAML: Nested mappings are not allowed in compact mappings',
        'Put the text in quotes: there is a colon in it.',
      ],
    ],
  },
];

testFaults('The onboarding', faults);

test('a guide need not have one', async ({ copy }) => {
  await copy.remove(file);
  expect(await copy.check()).toEqual([]);
});

test('paths have their steps in order', async ({ copy }) => {
  await copy.replace(file, '[one, two, three', '[two, three, one');
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  expect(guide.paths.map(({ id, steps }) => [id, steps.length])).toEqual([['backend', 10]]);
  expect(guide.paths[0]?.steps.slice(0, 3).map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  expect(guide.paths[0]?.steps[2]).toEqual({
    id: 'one',
    title: 'Step one',
    link: '/reference#fastapi',
    question: 'What is one?',
    answer: 'It is one.',
  });
});

test('the page of the paths can be linked to with one chosen, and is no chapter', async ({ copy }) => {
  await copy.write(
    'pages/start.mdx',
    '---\ntitle: New here?\ndescription: A path through the sample guide for those who are new to it, step by step.\ninWholeGuide: false\n---\n\n<Onboarding />\n',
  );
  await copy.replace('navigation.yaml', '    - /backend\n', '    - /backend\n    - /start\n');
  await copy.append(
    'pages/index.mdx',
    '\n[A path](/start?path=backend), [another](/start?path=backand), [a chapter](/guide#start).\n',
  );
  expect(await copy.check()).toEqual([
    'content/pages/index.mdx:21:32  `/start` has no tab `backand`\n    fix: Did you mean `backend`? Its tabs are `backend`.',
    'content/pages/index.mdx:21:64  `/guide` has no heading with the id `start`\n    fix: The ids of each page are listed in content/anchors.yaml.',
  ]);
});
