import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'with an address without https',
    file: 'site.yaml',
    before: 'https://guide.example.com',
    after: 'guide.example.com',
    problems: [
      [
        'content/site.yaml:3:6  `url` cannot be `guide.example.com`',
        'Write `url:` with an address that begins with https:// (or http://localhost), its path of plain letters, digits, - and _.',
      ],
    ],
  },
  {
    name: 'with a path that would need escapes',
    file: 'site.yaml',
    before: 'https://guide.example.com',
    after: 'https://guide.example.com/our guide?from=here',
    problems: [
      [
        'content/site.yaml:3:6  `url` cannot be `https://guide.example.com/our guide?from=here`',
        'Write `url:` with an address that begins with https:// (or http://localhost), its path of plain letters, digits, - and _.',
      ],
    ],
  },
  {
    name: 'with a misspelt field',
    file: 'site.yaml',
    before: 'branch: main',
    after: 'brunch: main',
    problems: [
      [
        'content/site.yaml:5:1  `brunch` is not a field here',
        'Did you mean `branch`? The fields are `name`, `organisation`, `url`, `repository`, `branch`.',
      ],
    ],
  },
];

testFaults('The site', faults);
