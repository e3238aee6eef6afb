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
        'Did you mean `bash`? Write one of bash, python, text, ts, tsx, yaml, json, toml, mermaid behind the backticks.',
      ],
    ],
  },
  {
    name: 'code without a language',
    file: 'pages/backend.mdx',
    before: '```bash title="Start it"',
    after: '```',
    problems: [
      [
        'content/pages/backend.mdx:33:1  The code has no language',
        'Write one of bash, python, text, ts, tsx, yaml, json, toml, mermaid behind the backticks.',
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
        'content/pages/backend.mdx:33:1  `titel="Start it"` is not a title',
        'Write `title="…"` behind the language, or nothing.',
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
