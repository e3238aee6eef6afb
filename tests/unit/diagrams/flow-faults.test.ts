import { expect, test } from '../test';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { formatProblem } from '@/lib/problem';

/* Long because it is a table: each fault of a flow with all that is told of it. */

const file = 'content/diagrams/sample/data-flow.mmd';
const sound = `graph TD
    accTitle: Sample: data flow
    accDescr: A sample.
    User[User] -->|Ask| Web[Nginx]
    Web -->|Proxy| API1[FastAPI]
    Web -->|Proxy| API2[FastAPI]
    Web -->|Proxy| API1
    API1 -->|Answer| Web
    API1 -->|Page| Web
    API2 --> DB[(PostgreSQL)]

%% flow: First page
%%   note: Any one of the two may answer.
%%   1. User -> Web: Ask
%%   2. Web -> API1, API2: Proxy
%%   3. API1 -> Web: Page

%% flow: Call
%%   1. Web -> API1: Proxy #2
%%   2. API1 -> Web: Answer
%%   3. API2 -> DB
`;

async function flowsOf(source: string, id = 'sample/data-flow') {
  const input = { id, file, source };
  const { parsed, problems } = await parseDiagram(input);
  expect(problems).toEqual([]);
  if (!parsed) throw new Error('The sample cannot be parsed.');
  return findFlows(parsed.graph, input);
}

test('reads flows from comments: titles, notes, steps of one edge and of any one of several', async () => {
  expect(await flowsOf(sound)).toEqual({
    flows: [
      {
        id: 'first-page',
        title: 'First page',
        note: 'Any one of the two may answer.',
        steps: [{ edges: ['L_User_Web_0'] }, { edges: ['L_Web_API1_0', 'L_Web_API2_0'] }, { edges: ['L_API1_Web_2'] }],
      },
      {
        id: 'call',
        title: 'Call',
        note: null,
        steps: [{ edges: ['L_Web_API1_2'] }, { edges: ['L_API1_Web_0'] }, { edges: ['L_API2_DB_0'] }],
      },
    ],
    problems: [],
  });
});

test('takes carriage returns, other arrows and any space', async () => {
  const loose = sound
    .replace('%% flow: Call', '%%FLOW :  Call ')
    .replace('%%   1. Web -> API1: Proxy #2', '  %%1) Web --> API1 :Proxy#2')
    .replace('2. API1 -> Web: Answer', '2.  API1→Web:  Answer  ')
    .replaceAll('\n', '\r\n');
  const { flows, problems } = await flowsOf(loose);
  expect(problems).toEqual([]);
  expect(flows).toEqual((await flowsOf(sound)).flows);
});

test('only a data-flow diagram needs flows, and only its edges must all be in one', async () => {
  const [graph = ''] = sound.split('\n\n');
  expect(await flowsOf(`${graph}\n`, 'sample/infrastructure')).toEqual({ flows: [], problems: [] });
  const some = `${graph}\n\n%% flow: One\n%% 1. User -> Web\n`;
  expect((await flowsOf(some, 'sample/infrastructure')).problems).toEqual([]);
});

test('other comments say nothing about flows', async () => {
  const { problems } = await flowsOf(`%% A note: 1. is no step\n%% 2. neither is this\n${sound}`);
  expect(problems).toEqual([]);
});

interface Fault {
  name: string;
  before: string;
  after: string;
  problems: [problem: string, fix: string][];
}

const faults: Fault[] = [
  {
    name: 'a node that is not there',
    before: '1. User -> Web: Ask',
    after: '1. Usr -> Web: Ask',
    problems: [
      [
        `${file}:14:9  There is no node \`Usr\` in this diagram.`,
        'Did you mean `User`? Its nodes are User, Web, API1, API2, DB.',
      ],
    ],
  },
  {
    name: 'a label in the place of a node',
    before: '1. User -> Web: Ask',
    after: '1. User -> Nginx: Ask',
    problems: [
      [
        `${file}:14:17  There is no node \`Nginx\` in this diagram.`,
        'Did you mean `Web`? Its nodes are User, Web, API1, API2, DB.',
      ],
    ],
  },
  {
    name: 'one of several nodes that is not there',
    before: 'Web -> API1, API2: Proxy',
    after: 'Web -> API1, API9x: Proxy',
    problems: [
      [
        `${file}:15:22  There is no node \`API9x\` in this diagram.`,
        'Did you mean `API1`? Its nodes are User, Web, API1, API2, DB.',
      ],
    ],
  },
  {
    name: 'a step that is no edge',
    before: '1. User -> Web: Ask',
    after: '1. User -> DB: Ask',
    problems: [
      [
        `${file}:14:9  There is no arrow from User to DB.`,
        'What starts at User: `User -> Web: Ask`. A step is an arrow that the diagram draws.',
      ],
    ],
  },
  {
    name: 'a step against its arrow',
    before: '3. API2 -> DB',
    after: '3. DB -> API2',
    problems: [[`${file}:21:9  There is no arrow from DB to API2.`, 'It runs the other way: `API2 -> DB`.']],
  },
  {
    name: 'a step from where no arrow starts',
    before: '3. API2 -> DB',
    after: '3. DB -> User',
    problems: [
      [
        `${file}:21:9  There is no arrow from DB to User.`,
        'No arrow starts at DB. A step is an arrow that the diagram draws.',
      ],
    ],
  },
  {
    name: 'a label with a typing error',
    before: '2. API1 -> Web: Answer',
    after: '2. API1 -> Web: Anwser',
    problems: [
      [
        `${file}:20:22  No arrow from API1 to Web is labelled "Anwser".`,
        'Did you mean `Answer`? Say one of `API1 -> Web: Answer`, `API1 -> Web: Page`.',
      ],
    ],
  },
  {
    name: 'a label where the arrow has none',
    before: '3. API2 -> DB',
    after: '3. API2 -> DB: Query',
    problems: [[`${file}:21:21  No arrow from API2 to DB is labelled "Query".`, 'Say one of `API2 -> DB`.']],
  },
  {
    name: 'a step that may be several arrows',
    before: '2. API1 -> Web: Answer',
    after: '2. API1 -> Web',
    problems: [
      [
        `${file}:20:9  The step \`API1 -> Web\` may be any of 2 arrows from API1 to Web.`,
        'Say which one: `API1 -> Web: Answer`, `API1 -> Web: Page`.',
      ],
    ],
  },
  {
    name: 'a number beyond the arrows of a label',
    before: 'Proxy #2',
    after: 'Proxy #3',
    problems: [
      [
        `${file}:19:22  There are only 2 arrows labelled "Proxy" from Web to API1, and no #3.`,
        'Say one of `Web -> API1: Proxy`, `Web -> API1: Proxy #2`.',
      ],
    ],
  },
  {
    name: 'a step that cannot be read',
    before: '1. User -> Web: Ask',
    after: '1. User to Web: Ask',
    problems: [
      [
        `${file}:14:6  The step \`1. User to Web: Ask\` cannot be read.`,
        'Write it as `1. From -> To: Label`, or `1. From -> To1, To2` where any one of several may be taken.',
      ],
      [
        `${file}:15:6  The step of "First page" has the number 2 where 1 is due.`,
        'Number the steps of a flow 1, 2, 3, … in the order they happen.',
      ],
    ],
  },
  {
    name: 'a line that is neither step nor note',
    before: '%%   note: Any',
    after: '%%   Any',
    problems: [
      [
        `${file}:13:6  \`Any one of the two may answer.\` is neither a step nor a note of the flow "First page".`,
        'Write a step as `1. From -> To: Label` and a remark as `note: …`, or put an empty line between the flow and other comments.',
      ],
    ],
  },
  {
    name: 'a second note, and an empty one',
    before: '%%   1. User',
    after: '%%   note: More.\n%%   note:\n%%   1. User',
    problems: [
      [
        `${file}:14:6  The flow "First page" has a second note.`,
        'Put the whole remark on one line that begins with `note:`.',
      ],
      [`${file}:15:6  The note is empty.`, 'Write the remark after `note:`, or remove the line.'],
    ],
  },
  {
    name: 'a number left out',
    before: '3. API1 -> Web: Page',
    after: '4. API1 -> Web: Page',
    problems: [
      [
        `${file}:16:6  The step of "First page" has the number 4 where 3 is due.`,
        'Number the steps of a flow 1, 2, 3, … in the order they happen.',
      ],
    ],
  },
  {
    name: 'two flows of one name',
    before: '%% flow: Call',
    after: '%% flow: First Page',
    problems: [
      [
        `${file}:18:4  The flow "First Page" has the same address (\`?flow=first-page\`) as the one on line 12.`,
        'Give one of them another title.',
      ],
    ],
  },
  {
    name: 'a flow without a title',
    before: '%% flow: Call',
    after: '%% flow:',
    problems: [[`${file}:18:4  The flow has no title.`, 'Write it after `flow:`, as in `%% flow: First page load`.']],
  },
  {
    name: 'a flow without steps',
    before: '\n%% flow: Call',
    after: '\n%% flow: Nothing\n\n%% flow: Call',
    problems: [
      [
        `${file}:18:4  The flow "Nothing" has no steps.`,
        'Write them below it: `%%   1. From -> To: Label`, `%%   2. …`',
      ],
    ],
  },
  {
    name: 'steps outside a flow',
    before: '%%   3. API2 -> DB',
    after: '\n%%   3. API2 -> DB',
    problems: [
      [
        `${file}:22:6  This step belongs to no flow.`,
        'Put a line `%% flow: Title` above the first step, and no empty line between the steps of a flow.',
      ],
    ],
  },
];

for (const { name, before, after, problems } of faults) {
  test(`finds ${name}`, async () => {
    expect(sound.split(before)).toHaveLength(2);
    const found = await flowsOf(sound.replace(before, after));
    const sorted = found.problems.toSorted((a, b) => a.line - b.line);
    expect(sorted.map(formatProblem)).toEqual(problems.map(([problem, fix]) => `${problem}\n    fix: ${fix}`));
  });
}
