import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'a `<` that opens no tag',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at 3 <4 numbers.',
    problems: [
      [
        'content/pages/backend.mdx:16:13  The `<` of the text is read as the beginning of a tag',
        'Write it as `&lt;`: `&lt;4`.',
      ],
    ],
  },
  {
    name: 'a brace that is never closed',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at {the numbers.',
    problems: [
      [
        'content/pages/backend.mdx:16:11  The brace that opens here is not closed, and begins code',
        'Write a brace of the text as `\\{`, or put the text in backticks.',
      ],
    ],
  },
  {
    name: 'braces around text',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at {the numbers}.',
    problems: [
      [
        'content/pages/backend.mdx:16:11  `{the numbers}` is read as code',
        'Write a brace of the text as `\\{`, or put the text in backticks.',
      ],
    ],
  },
  {
    name: 'a tag that is not closed',
    file: 'pages/backend.mdx',
    before: '</Callout>',
    after: '',
    problems: [
      [
        'content/pages/backend.mdx:15:1  `<Callout>` is not closed',
        'Put `</Callout>` after its content, on a line of its own if `<Callout>` is, or write `<Callout />` if it has none.',
      ],
    ],
  },
  {
    name: 'a tag without its `>`',
    file: 'pages/backend.mdx',
    before: '<Steps>',
    after: '<Steps',
    problems: [['content/pages/backend.mdx:26:1  The tag `<Steps` has no `>` at its end', 'Write `<Steps>`.']],
  },
  {
    name: 'several slips, of which MDX tells the first',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: '{{< note >}}\n\nLook.\n\n{{< /note >}}\n\nOf $x {n}$ and <br> and `{#id}`.\n\n<!-- later -->',
    problems: [
      [
        'content/pages/backend.mdx:16:3  `{{< note >}}` is a tag of Hugo, which pages do not know',
        'Write `<Callout type="note">`, and `</Callout>` for `{{< /note >}}`.',
      ],
      ['content/pages/backend.mdx:22:16  `<br>` is not closed', 'Write `<br … />`, with a slash before the `>`.'],
      ['content/pages/backend.mdx:24:1  `<!--` begins no comment here', 'Write a comment as `{/* later */}`.'],
    ],
  },
  {
    name: 'an expression',
    file: 'pages/backend.mdx',
    before: 'Look at the numbers.',
    after: 'Look at {1 + 1}.',
    problems: [
      [
        'content/pages/backend.mdx:16:11  Pages cannot hold `{expressions}`',
        'Write the text itself. For a brace in the text write `\\{`, or put the text in backticks.',
      ],
    ],
  },
  {
    name: 'an import and an export',
    file: 'pages/backend.mdx',
    before: '{/* A comment is no expression. */}',
    after: "import { Chart } from './chart';\n\nexport const limit = 1;",
    problems: [
      [
        'content/pages/backend.mdx:7:1  Pages cannot import code',
        'Remove it: the components are there without it. If it is text, put it in backticks.',
      ],
      [
        'content/pages/backend.mdx:9:1  Pages cannot export code',
        'Remove it: the components are there without it. If it is text, put it in backticks.',
      ],
    ],
  },
  {
    name: 'an expression as an attribute',
    file: 'pages/backend.mdx',
    before: 'type="tip"',
    after: 'type={"tip"}',
    problems: [['content/pages/backend.mdx:15:10  `type` cannot be an `{expression}`', 'Write `type="text"`.']],
  },
  {
    name: 'attributes from an expression',
    file: 'pages/backend.mdx',
    before: 'type="tip"',
    after: '{...props} type="tip"',
    problems: [
      [
        'content/pages/backend.mdx:15:10  Attributes cannot be `{expressions}`',
        'Write each attribute as `name="text"`.',
      ],
    ],
  },
];

testFaults('What the MDX parser refuses, and code where content stands', faults);
