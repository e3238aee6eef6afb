import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'without a page',
    file: 'navigation.yaml',
    before: '    - /backend\n',
    after: '',
    problems: [
      [
        'content/pages/backend.mdx:1:1  The page `/backend` is missing from the navigation',
        'Add `- /backend` to a section of content/navigation.yaml.',
      ],
    ],
  },
  {
    name: 'with pages that do not exist, and one twice',
    file: 'navigation.yaml',
    before: '    - /backend\n',
    after: '    - /backend\n    - /frontend\n    - /backand\n    - /backend\n',
    problems: [
      [
        'content/navigation.yaml:5:7  There is no page `/frontend`',
        'Create content/pages/frontend.mdx, or remove the line.',
      ],
      [
        'content/navigation.yaml:6:7  There is no page `/backand`',
        'Did you mean `/backend`? Create content/pages/backand.mdx, or remove the line.',
      ],
      ['content/navigation.yaml:7:7  The page `/backend` is listed twice', 'Keep one of the two.'],
    ],
  },
  {
    name: 'with a misspelt field',
    file: 'navigation.yaml',
    before: '- title: Start',
    after: '- titel: Start',
    problems: [
      [
        'content/navigation.yaml:1:3  `titel` is not a field here',
        'Did you mean `title`? The fields are `title`, `pages`.',
      ],
    ],
  },
  {
    name: 'with a page without its slash',
    file: 'navigation.yaml',
    before: '    - /backend\n',
    after: '    - backend\n',
    problems: [
      [
        'content/navigation.yaml:4:7  `pages` cannot be `backend`',
        'Write `pages:` with the address of a page, such as /backend.',
      ],
    ],
  },
  {
    name: 'that is no YAML',
    file: 'navigation.yaml',
    before: '    - /backend\n',
    after: '    - /backend: [\n',
    problems: [
      [
        'content/navigation.yaml:6:1  This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        'Close the bracket that opens in the lines above.',
      ],
    ],
  },
];

testFaults('The navigation', faults);
