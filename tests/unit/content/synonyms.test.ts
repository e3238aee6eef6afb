import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'for two words',
    file: 'search.yaml',
    before: 'db:',
    after: 'data base:',
    problems: [
      [
        'content/search.yaml:2:3  `data base` cannot be looked up',
        'Write one word in lower case, without hyphens and dots, as readers type it.',
      ],
    ],
  },
  {
    name: 'that is no list',
    file: 'search.yaml',
    before: '[database]',
    after: 'database',
    problems: [
      [
        'content/search.yaml:2:7  `db` cannot be `database`',
        'Write `db:` with a list of words of the guide, such as [database].',
      ],
    ],
  },
  {
    name: 'below a misspelt field',
    file: 'search.yaml',
    before: 'synonyms:',
    after: 'synonims:',
    problems: [
      [
        'content/search.yaml:1:1  `synonims` is not a field here',
        'Did you mean `synonyms`? The fields are `synonyms`, `examples`, `questions`.',
      ],
    ],
  },
];

testFaults('a synonym', faults);
