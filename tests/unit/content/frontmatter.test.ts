import { testFaults, type Fault } from './faults';

const faults: Fault[] = [
  {
    name: 'missing',
    file: 'pages/backend.mdx',
    before: '---\ntitle',
    after: 'title',
    problems: [
      [
        'content/pages/backend.mdx:1:1  The frontmatter is missing',
        'Begin the file with `---`, a line `title: …`, a line `description: …` and `---`.',
      ],
    ],
  },
  {
    name: 'without a title',
    file: 'pages/backend.mdx',
    before: 'title: Backend\n',
    after: '',
    problems: [['content/pages/backend.mdx:2:1  `title` is missing', 'Write `title:` with the name of the page.']],
  },
  {
    name: 'with an empty title',
    file: 'pages/backend.mdx',
    before: 'title: Backend\n',
    after: 'title:\n',
    problems: [['content/pages/backend.mdx:2:1  `title` is empty', 'Write `title:` with the name of the page.']],
  },
  {
    name: 'with a misspelt title',
    file: 'pages/backend.mdx',
    before: 'title: Backend\n',
    after: 'titel: Backend\n',
    problems: [
      [
        'content/pages/backend.mdx:2:1  `titel` is not a field here',
        'Did you mean `title`? The fields are `title`, `description`, `navTitle`, `wholeGuide`, `inWholeGuide`, `strategy`.',
      ],
    ],
  },
  {
    name: 'without a description',
    file: 'pages/guide.mdx',
    before: 'description: All pages of the sample guide one below the other, for printing and for finding words.\n',
    after: '',
    problems: [
      [
        'content/pages/guide.mdx:2:1  `description` is missing',
        'Write `description:` with one or two sentences of 50 to 160 characters that say what the page answers.',
      ],
    ],
  },
  {
    name: 'with a short description',
    file: 'pages/backend.mdx',
    before: 'Which technologies the backend is made of and why they were chosen above others.',
    after: 'Short.',
    problems: [
      [
        'content/pages/backend.mdx:4:14  `description` has 6 characters',
        'Write `description:` with one or two sentences of 50 to 160 characters that say what the page answers.',
      ],
    ],
  },
  {
    name: 'with a long description',
    file: 'pages/backend.mdx',
    before: 'Which technologies',
    after:
      'Which very, very, very, very, very, very, very, very, very, very, very, very, very, very, very modern technologies',
    problems: [
      [
        'content/pages/backend.mdx:4:14  `description` has 176 characters',
        'Write `description:` with one or two sentences of 50 to 160 characters that say what the page answers.',
      ],
    ],
  },
  {
    name: 'with a colon in a text',
    file: 'pages/backend.mdx',
    before: 'title: Backend\n',
    after: 'title: Backend: all of it\n',
    problems: [
      [
        'content/pages/backend.mdx:2:8  This is not valid YAML: Nested mappings are not allowed in compact mappings',
        'Put the text in quotes: there is a colon in it.',
      ],
    ],
  },
  {
    name: 'with a field twice',
    file: 'pages/backend.mdx',
    before: 'title: Backend\n',
    after: 'title: Backend\ntitle: Backend\n',
    problems: [['content/pages/backend.mdx:3:1  The same key stands twice', 'Keep one of the two.']],
  },
  {
    name: 'with half a strategy',
    file: 'pages/deployment/docker-compose.mdx',
    before: '  tagline: Staging and small production\n',
    after: '',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:5:3  `tagline` is missing',
        'Write `tagline:` with a few words that place it beside the other strategies.',
      ],
    ],
  },
  {
    name: 'with a strategy without diagrams',
    file: 'pages/deployment/docker-compose.mdx',
    before: 'id: docker-compose',
    after: 'id: docker-composer',
    problems: [
      [
        'content/pages/deployment/docker-compose.mdx:5:7  The strategy `docker-composer` has no diagrams',
        'Did you mean `docker-compose`? Create content/diagrams/docker-composer/overview.mmd.',
      ],
    ],
  },
];

testFaults('Frontmatter', faults);
