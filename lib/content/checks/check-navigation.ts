import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { Content } from '../read-content';

/** The navigation against the pages: each page once, and no address without a page. */
export function checkNavigation({ navigation, pages }: Content): Problem[] {
  return [...findTwins(pages), ...(navigation.source.problems.length > 0 ? [] : compare({ navigation, pages }))];
}

const addressPattern = /^(?:\/[a-z0-9-]+)*\/?$/;

function compare({ navigation, pages }: Pick<Content, 'navigation' | 'pages'>): Problem[] {
  const hrefs = pages.map(({ page }) => page.href);
  const listed = new Set<string>();
  const problems: Problem[] = [];
  for (const [section, entry] of entriesOf(navigation.source.data)) {
    for (const [index, href] of entry.entries()) {
      const path = [section, 'pages', index];
      if (!href.startsWith('/')) {
        listed.add(`/${href}`); // Its missing slash is reported where the file was read.
        continue;
      }
      if (listed.has(href)) {
        problems.push(
          navigation.source.problemAt(path, `The page \`${href}\` is listed twice`, 'Keep one of the two.'),
        );
      } else if (!hrefs.includes(href)) {
        const bare = href.replace(/(?:\/index)?(?:\.mdx?|\.html)?\/*$/, '') || '/';
        const file = `content/pages${bare === '/' ? '/index' : bare}.mdx`;
        const fix =
          bare !== href && hrefs.includes(bare)
            ? `Write \`${bare}\`.`
            : `${didYouMean(href, hrefs)}Create ${file}, or remove the line.`;
        if (hrefs.includes(bare)) listed.add(bare);
        problems.push({ ...navigation.source.problemAt(path, `There is no page \`${href}\``, fix), breaks: [href] });
      }
      listed.add(href);
    }
  }
  for (const { page } of pages) {
    // What makes no address cannot be listed, and is told of by that.
    if (listed.has(page.href) || !addressPattern.test(page.href)) continue;
    const reason = `The page \`${page.href}\` is missing from the navigation`;
    problems.push({
      file: page.file,
      line: 1,
      column: 1,
      reason,
      fix: `Add \`- ${page.href}\` to a section of content/navigation.yaml.`,
      about: navigation.source.file,
    });
  }
  return problems;
}

/** Sections as written, by their index in the file: one with a fault in its title still lists its pages. */
function entriesOf(data: unknown): [number, string[]][] {
  return (Array.isArray(data) ? data : []).map((section: unknown, index): [number, string[]] => {
    const pages: unknown = section !== null && typeof section === 'object' ? Reflect.get(section, 'pages') : [];
    return [index, Array.isArray(pages) ? pages.filter((href) => typeof href === 'string') : []];
  });
}

function findTwins(pages: Content['pages']): Problem[] {
  return pages.flatMap(({ page }) => {
    const twin = pages.find((other) => other.page.href === page.href && other.page.file < page.file);
    if (!twin) return [];
    const reason = `${twin.page.file} has the address \`${page.href}\` too`;
    const fix = 'Keep one of the two files.';
    return [{ file: page.file, line: 1, column: 1, reason, fix, breaks: [page.href] }];
  });
}
