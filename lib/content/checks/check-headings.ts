import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { findTakenIds, headingPlace } from '../heading-ids';
import { isElement, problemAtNode } from '../mdx-elements';
import type { Content } from '../read-content';
import type { PageSource } from '../read-page';
import type { HeadingAtPlace } from '../remark-headings';
import { anchorPattern } from '@/lib/yaml/schema-parts';

/** Headings at a wrong depth, with contents that a permalink cannot hold, or with ids that are not unique. */
export function checkHeadings(content: Content): Problem[] {
  return [
    ...content.pages.flatMap(checkOutline),
    ...content.pages.flatMap(findUnderlined),
    ...content.pages.flatMap(findEmpty),
    ...checkIds(content),
  ];
}

function checkOutline({ page: { file, parsed } }: PageSource): Problem[] {
  const problems: Problem[] = [];
  let before = 1;
  for (const heading of parsed?.headings ?? []) {
    const { depth, node } = heading;
    const marks = '#'.repeat(depth);
    if (depth === 1) {
      problems.push(
        problemAtNode(file, node, '`#` is for the title, which the page prints itself', 'Begin headings with `##`.'),
      );
    } else if (depth > 4) {
      problems.push(
        problemAtNode(
          file,
          node,
          `\`${marks}\` is too deep for the table of contents`,
          'Use `##` to `####`, or split the page.',
        ),
      );
    } else if (depth > before + 1) {
      const next = '#'.repeat(before + 1);
      const reason =
        before === 1 ? `The first heading is \`${marks}\`` : `\`${marks}\` follows \`${'#'.repeat(before)}\``;
      problems.push(problemAtNode(file, node, `${reason}, which skips a level`, `Write \`${next}\`.`));
    }
    before = depth;
    problems.push(...checkText(file, heading));
  }
  return problems;
}

/** Sentences that a line of hyphens below them makes headings, where a rule was meant. */
function findUnderlined({ page: { file, parsed, body } }: PageSource): Problem[] {
  return (parsed?.headings ?? []).flatMap(({ node }) => {
    const source = body.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
    if (!/[.:;,!)][ \t]*\n[\s>]*(?:-+|=+)$|\n.*\n/.test(source)) return [];
    const problem = problemAtNode(file, node, 'The line below this text makes a heading of it', '');
    const fix = 'Leave an empty line between them; a heading is written `## Words`.';
    return [{ ...problem, fix, breaks: [headingPlace(file, node)] }];
  });
}

/** Headings with nothing below them before the next of the same depth, or the end of the page. */
function findEmpty({ page: { file, parsed } }: PageSource): Problem[] {
  return (parsed?.sections ?? []).flatMap(({ heading, blocks }, index, sections) => {
    const next = sections[index + 1]?.heading;
    if (!heading || blocks.length > 0 || heading.text === '' || (next && next.depth > heading.depth)) return [];
    const fix = 'Write what belongs below it, or remove the heading.';
    const problem = problemAtNode(file, heading.node, `Nothing stands below the heading "${heading.text}"`, fix);
    return [{ ...problem, about: headingPlace(file, heading.node) }];
  });
}

function checkText(file: string, { id, text, node }: HeadingAtPlace): Problem[] {
  if (text.trim() === '' && node.children.length === 0) {
    return [problemAtNode(file, node, 'The heading has no text', 'Write its text after the `#` signs, or remove it.')];
  }
  const problems: Problem[] = [];
  visit(node, (child) => {
    if (child.type !== 'link' && child.type !== 'linkReference' && child.type !== 'image' && !isElement(child)) return;
    const fix = 'Write plain text in the heading, and the link or component in the text below.';
    problems.push(problemAtNode(file, child, 'A heading is a permalink and holds plain text only', fix));
  });
  if (problems.length === 0 && !anchorPattern.test(id)) {
    const fix = 'End the heading with an id of lower-case words joined by hyphens: `[#why-fastapi]`.';
    const problem = problemAtNode(file, node, `The heading's id cannot be \`${id}\``, fix);
    problems.push({ ...problem, about: headingPlace(file, node) });
  }
  return problems;
}

function checkIds(content: Content): Problem[] {
  const taken = findTakenIds(content);
  return content.pages.flatMap(({ page }) =>
    (page.parsed?.headings ?? []).flatMap((heading) => {
      const owner = taken.get(heading);
      if (!owner || heading.id === '' || heading.depth === 1) return [];
      const { id, text, depth, node } = heading;
      const fix = `Give this one an id of its own: \`${'#'.repeat(depth)} ${text} [#${page.id}-${id}]\`.`;
      return [problemAtNode(page.file, node, `The id \`${id}\` is taken by ${owner}`, fix)];
    }),
  );
}
