import type { Problem } from '@/lib/problem';
import { addressName } from '@/lib/text/address-name';
import { slugPattern } from '@/lib/yaml/schema-parts';
import type { Page } from '../model';
import type { Content } from '../read-content';

/** First parts of addresses at which the site itself publishes something. */
const reserved = new Set([
  'search',
  'offline',
  'changes',
  'diagrams',
  'embed',
  'og',
  'oembed',
  'context',
  'index',
  '404',
]);

/** Files whose names make no address, or one that is taken; and pages that the address says are another. */
export function checkAddresses({ pages, diagramFiles }: Content): Problem[] {
  return [...pages.flatMap(({ page }) => checkPage(page)), ...findTwins(pages), ...diagramFiles.flatMap(checkDiagram)];
}

function checkPage({ file, href }: Page): Problem[] {
  if (href === '/') return [];
  const parts = href.slice(1).split('/');
  if (!parts.every((part) => slugPattern.test(part))) {
    const better = `content/pages/${parts.map(addressName).join('/')}.mdx`;
    return [problemOf(file, `The file's name makes no address: \`${href}\``, `Rename it to ${better}.`, [href])];
  }
  const [first = ''] = parts;
  if (!reserved.has(first)) return [];
  const better = `content/pages/${[`about-${first}`, ...parts.slice(1)].join('/')}.mdx`;
  return [
    problemOf(file, `The site itself publishes something at \`/${first}\``, `Rename the page, such as ${better}.`),
  ];
}

/** Pages whose places in the whole guide would be one: `/a/b` and `/a-b`; and pages that are called the same. */
function findTwins(pages: Content['pages']): Problem[] {
  return pages.flatMap(({ page, frontmatter }, index) => {
    const before = pages.slice(0, index).map((source) => source.page);
    const taken = before.find(({ id, href }) => id === page.id && href !== page.href);
    const named = before.find(({ title, href }) => title === page.title && href !== page.href);
    const problems: Problem[] = [];
    if (taken) {
      const reason = `${page.href} and ${taken.href} would have one place in the whole guide, \`#${page.id}\``;
      problems.push(problemOf(page.file, reason, 'Rename one of the two files.'));
    }
    if (named) {
      const reason = `The page ${named.href} is called "${page.title}" too`;
      problems.push(
        frontmatter.problemAt(['title'], reason, 'Give each a title of its own, so that readers can tell them apart.'),
      );
    }
    return problems;
  });
}

function checkDiagram(file: string): Problem[] {
  const inside = file.slice('content/diagrams/'.length);
  const name = inside.replace(/\.[^./]*$/, '');
  if (!file.endsWith('.mmd')) {
    const isMermaid = /\.mermaid$/i.test(file);
    const fix = isMermaid ? `Rename it to content/diagrams/${name}.mmd.` : 'Move it to public/, or remove it.';
    return [problemOf(file, 'The file is no diagram: their names end in .mmd', fix)];
  }
  const parts = name.split('/');
  if (parts.length === 2 && parts.every((part) => slugPattern.test(part))) return [];
  const [folder = 'diagrams', ...rest] = parts.map(addressName);
  const better = rest.length === 0 ? `pictures/${folder}` : `${folder}/${rest.join('-')}`;
  const reason =
    parts.length === 2
      ? `The file's name makes no address: \`${name}\``
      : 'A diagram stands in a folder, and the folder in content/diagrams';
  return [problemOf(file, reason, `Move it to content/diagrams/${better}.mmd.`)];
}

function problemOf(file: string, reason: string, fix: string, breaks: string[] = []): Problem {
  return { file, line: 1, column: 1, reason, fix, breaks };
}
