import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'code in an unknown language',
    file: 'pages/backend.mdx',
    before: '```bash title="Start it"',
    after: '```basch title="Start it"',
    problems: [
      [
        'content/pages/backend.mdx:33:1  Code in `basch` cannot be highlighted',
        'Did you mean `bash`? Write the name of its language, such as bash, python, ts, yaml, json, sql, diff or text, behind the backticks.',
      ],
    ],
  },
  {
    name: 'code with something other than a title',
    file: 'pages/backend.mdx',
    before: '```bash title="Start it"',
    after: '```bash titel="Start it"',
    problems: [
      [
        'content/pages/backend.mdx:33:1  `titel="Start it"` means nothing behind the language of code',
        'Write `title="…"`, `{1,3-5}` for lines to mark, `showLineNumbers`, or nothing.',
      ],
    ],
  },
  {
    name: 'a row twice',
    file: 'pages/backend.mdx',
    before: '| CPU      | <Tech id="redis" /> |',
    after: '| I/O      | <Tech id="fastapi" /> |',
    problems: [['content/pages/backend.mdx:24:1  The row stands twice in the table', 'Keep one of the two.']],
  },
];

testFaults('Code and tables', faults);
