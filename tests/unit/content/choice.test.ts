import { expect, test } from './content-copy';

const sound = `questions:
  - id: traffic
    topic: Traffic
    question: How much traffic?
    answers:
      - id: low
        label: Little
        for:
          docker-compose: One server is enough.
      - id: high
        label: Much
rules:
  - strategy: docker-compose
    because: There is no other.
`;

test.beforeEach(async ({ copy }) => {
  await copy.write('choice.yaml', sound);
});

test('sound rules, and none at all, are accepted', async ({ copy }) => {
  expect(await copy.check()).toEqual([]);
  await copy.remove('choice.yaml');
  expect(await copy.check()).toEqual([]);
});

test('without strategies there is nothing to check', async ({ copy }) => {
  await copy.replace(
    'pages/deployment/docker-compose.mdx',
    /^strategy:\n(?: .*\n)+/m.exec(await copy.read('pages/deployment/docker-compose.mdx'))?.[0] ?? '',
    '',
  );
  expect((await copy.check()).filter((problem) => problem.startsWith('content/choice.yaml'))).toEqual([]);
});

test('a reason may be taken back by other answers', async ({ copy }) => {
  const reason =
    'docker-compose:\n            reason: One server is enough.\n            unless:\n              - traffic: high';
  await copy.replace('choice.yaml', 'docker-compose: One server is enough.', reason);
  expect(await copy.check()).toEqual([]);
});

const faults: [name: string, before: string, after: string, problems: string[]][] = [
  [
    'a strategy that is none',
    'docker-compose: One',
    'docker-composed: One',
    [
      'content/choice.yaml:9:11  There is no strategy `docker-composed`\n    fix: Did you mean `docker-compose`? There is `docker-compose`.',
    ],
  ],
  [
    'a condition with an unknown question',
    '    because: There',
    '    when:\n      - trafic: low\n    because: There',
    ['content/choice.yaml:15:9  There is no question `trafic`\n    fix: Did you mean `traffic`? There is `traffic`.'],
  ],
  [
    'a condition with an unknown answer',
    '    because: There',
    '    when:\n      - traffic: lot\n    because: There',
    [
      'content/choice.yaml:15:18  There is no answer to `traffic` `lot`\n    fix: Did you mean `low`? There are `low`, `high`.',
    ],
  ],
  [
    'a reason that an unknown answer takes back',
    'docker-compose: One server is enough.',
    'docker-compose:\n            reason: One server is enough.\n            unless:\n              - traffic: lot',
    [
      'content/choice.yaml:12:26  There is no answer to `traffic` `lot`\n    fix: Did you mean `low`? There are `low`, `high`.',
    ],
  ],
  [
    'a reason without a sentence',
    'docker-compose: One server is enough.',
    'docker-compose:\n            unless:\n              - traffic: low',
    ['content/choice.yaml:10:13  `reason` is missing\n    fix: Write `reason:` with the reason, in one sentence.'],
  ],
  [
    'answers for which no rule holds',
    '    because: There',
    '    when:\n      - traffic: low\n    because: There',
    [
      'content/choice.yaml:12:1  No rule holds for traffic: high\n    fix: Add a last rule without `when:`, which holds for all that is left.',
    ],
  ],
  [
    'a rule that never decides',
    '    because: There is no other.\n',
    '    because: There is no other.\n  - strategy: docker-compose\n    because: Again.\n',
    [
      'content/choice.yaml:15:15  This rule for `docker-compose` never decides, since one above it always holds first\n    fix: Move it up, narrow the rules above it, or remove it.',
    ],
  ],
  [
    'an id that stands twice',
    'id: high',
    'id: low',
    ['content/choice.yaml:10:13  The id `low` stands twice\n    fix: Give each its own id.'],
  ],
  [
    'one answer only',
    '      - id: high\n        label: Much\n',
    '',
    ['content/choice.yaml:6:7  `answers` has one entry only\n    fix: Write `answers:` with at least two answers.'],
  ],
];

for (const [name, before, after, problems] of faults) {
  test(name, async ({ copy }) => {
    await copy.replace('choice.yaml', before, after);
    expect(await copy.check()).toEqual(problems);
  });
}

test('a strategy that no rule recommends', async ({ copy }) => {
  const page = await copy.read('pages/deployment/docker-compose.mdx');
  await copy.write('pages/deployment/other.mdx', page.replace('id: docker-compose', 'id: other'));
  const problems = await copy.check();
  expect(problems).toContain(
    'content/choice.yaml:12:1  No rule recommends `other`\n    fix: Add a rule with `strategy: other`.',
  );
});
