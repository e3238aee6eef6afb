import { expect, test } from '../test';
import { readPage } from '@/lib/content/read-page';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { formatProblem } from '@/lib/problem';
import { defaultRoles } from '@/lib/roles';

const head =
  '---\ntitle: Loans\ndescription: How a loan begins, how it goes on, and how it ends in the library.\n---\n\n';

function pageOf(body: string) {
  return readPage('content/pages/loans.mdx', head + body).page;
}

test('a fence of the language mermaid is a diagram, called as its heading unless its source says so', () => {
  const { parsed } = pageOf(
    '```mermaid\ngraph TB\n  A --> B\n```\n\n## How it goes\n\n```mermaid\npie title Kinds\n  "Books" : 1\n```\n\n' +
      '## How it goes on [#on]\n\n- In a list\n\n  ```mermaid\n  graph TB\n    A --> B\n  ```\n\n```js\nconst a = 1;\n```\n',
  );
  expect(parsed?.fenced.map(({ id, title, line, column }) => [id, title, line, column])).toEqual([
    ['page-loans/loans', 'Loans', 7, 1],
    ['page-loans/kinds', 'How it goes', 14, 1],
    ['page-loans/how-it-goes-on', 'How it goes on', 23, 3],
  ]);
  expect(parsed?.diagrams.map(({ id }) => id)).toEqual(parsed?.fenced.map(({ id }) => id));
  expect(parsed?.code.map(({ lang }) => lang)).toEqual(['js']);
});

test('what is wrong in a fence is told at its line of the page, and needs neither name nor caption', async ({}, info) => {
  const good = pageOf('## A loan\n\n```mermaid\nsequenceDiagram\n  Reader->>Desk: A book, please\n```\n');
  const bad = pageOf('## A loan\n\n- In a list\n\n  ```mermaid\n  pie\n    "Books" : many\n  ```\n');
  const root = info.outputPath();
  const guide = (page: typeof good) => ({ technologies: [], roles: defaultRoles, pages: [page] });
  const drawn = await loadDiagrams({ root, guide: guide(good) });
  expect(drawn.problems).toEqual([]);
  expect(drawn.diagrams.map(({ graph, caption }) => [graph.title, caption])).toEqual([['A loan', 'Sequence diagram']]);
  const { problems, diagrams } = await loadDiagrams({ root, guide: guide(bad) });
  expect(diagrams).toEqual([]);
  expect(problems.map(formatProblem)).toEqual([
    'content/pages/loans.mdx:12:5  The size of a slice is a number above 0.\n' +
      '    fix: Write `"Books" : 12`, with its number.',
  ]);
});
