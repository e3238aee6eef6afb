import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'that skip a level',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '#### Async native',
    problems: [['content/pages/backend.mdx:19:1  `####` follows `##`, which skips a level', 'Write `###`.']],
  },
  {
    name: 'that begin too deep',
    file: 'pages/index.mdx',
    before: '## Approach',
    after: '### Approach',
    problems: [['content/pages/index.mdx:6:1  The first heading is `###`, which skips a level', 'Write `##`.']],
  },
  {
    name: 'too deep for the table of contents',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\n##### Drivers',
    problems: [
      [
        'content/pages/backend.mdx:21:1  `#####` is too deep for the table of contents',
        'Use `##` to `####`, or split the page.',
      ],
    ],
  },
  {
    name: 'of the first level',
    file: 'pages/index.mdx',
    before: '## Approach',
    after: '# Approach',
    problems: [
      ['content/pages/index.mdx:6:1  `#` is for the title, which the page prints itself', 'Begin headings with `##`.'],
    ],
  },
  {
    name: 'with an id of its page',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\nText.\n\n### Async native\n\nText.',
    problems: [
      [
        'content/pages/backend.mdx:23:1  The id `async-native` is taken by the heading "Async native" at content/pages/backend.mdx:19',
        'Give this one an id of its own: `### Async native [#backend-async-native]`.',
      ],
    ],
  },
  {
    name: 'without text',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\nText.\n\n###',
    problems: [
      ['content/pages/backend.mdx:23:1  The heading has no text', 'Write its text after the `#` signs, or remove it.'],
    ],
  },
  {
    name: 'with a component',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native <Tech id="redis" />',
    problems: [
      [
        'content/pages/backend.mdx:19:18  A heading is a permalink and holds plain text only',
        'Write plain text in the heading, and the link or component in the text below.',
      ],
    ],
  },
  {
    name: 'with a link',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### [Async](/) native',
    problems: [
      [
        'content/pages/backend.mdx:19:5  A heading is a permalink and holds plain text only',
        'Write plain text in the heading, and the link or component in the text below.',
      ],
    ],
  },
  {
    name: 'with a bad id',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\nText.\n\n### More [#More_Of_It]',
    problems: [
      [
        "content/pages/backend.mdx:23:1  The heading's id cannot be `More_Of_It`",
        'End the heading with an id of lower-case words joined by hyphens: `[#why-fastapi]`.',
      ],
    ],
  },
  {
    name: 'that are not recorded',
    file: 'pages/backend.mdx',
    before: '### Async native',
    after: '### Async native\n\nText.\n\n### Type safety',
    problems: [
      [
        "content/pages/backend.mdx:23:1  The heading's id `type-safety` is not recorded in content/anchors.yaml",
        'Run `npm run anchors`, so that links to it are kept for good.',
      ],
    ],
  },
  {
    name: 'whose page is gone',
    file: 'anchors.yaml',
    before: '  /:\n',
    after: '  /gone:\n    - something\n  /:\n',
    problems: [
      [
        'content/anchors.yaml:4:7  The page /gone with the heading `something` is gone, and links to it would break',
        'Write `something: /`, or a better place, below `aliases:`.',
      ],
    ],
  },
  {
    name: 'renamed',
    file: 'pages/index.mdx',
    before: '## Approach',
    after: '## Our approach',
    problems: [
      [
        'content/anchors.yaml:4:7  The heading `approach` of / is gone, and links to it would break; the nearest heading now is `our-approach`',
        'Write `approach: /#our-approach` below `aliases:`, or keep the id: `## Our approach [#approach]`.',
      ],
      [
        "content/pages/index.mdx:6:1  The heading's id `our-approach` is not recorded in content/anchors.yaml",
        'Run `npm run anchors`, so that links to it are kept for good.',
      ],
    ],
  },
];

testFaults('Headings', faults);
