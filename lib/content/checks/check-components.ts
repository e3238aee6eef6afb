import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { attributeOf, contentOf, isElement, problemAtNode, type MdxElement, type PlacedElement } from '../mdx-elements';
import type { Page } from '../model';
import type { Content } from '../read-content';
import { componentOf, vocabularyNames } from '../vocabulary';
import { htmlReplacements } from '../vocabulary/html-elements';
import { foreignComponents } from '../foreign-syntax';
import type { Component } from '../vocabulary/component';

/** Components that do not exist, stand where they do not belong, or hold what they cannot hold. */
export function checkComponents({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) =>
    (page.parsed?.elements ?? []).flatMap((placed) =>
      checkElement(page, placed).map((problem) => ({ ...problem, hidesPage: true })),
    ),
  );
}

function checkElement(page: Page, { element, parent }: PlacedElement): Problem[] {
  const name = element.name ?? '';
  const rule = componentOf(element.name);
  if (!rule) {
    return [problemAtNode(page.file, element, `There is no component \`<${name}>\``, fixOfName(name))];
  }
  return [...checkPlace(page, element, rule, parent), ...checkChildren(page, element, rule)];
}

/** What to write instead of a component that does not exist here: HTML, or that of another tool. */
function fixOfName(name: string): string {
  const known = Object.hasOwn(htmlReplacements, name.toLowerCase()) ? htmlReplacements[name.toLowerCase()] : undefined;
  if (known && name === name.toLowerCase()) return known;
  const foreign = Object.hasOwn(foreignComponents, name) ? foreignComponents[name] : undefined;
  if (foreign) return foreign;
  if (name === '') return 'Take `<>` and `</>` out: what stands between them needs nothing around it.';
  return `${didYouMean(name, vocabularyNames)}The components are ${vocabularyNames.join(', ')}; all else is Markdown.`;
}

function checkPlace(page: Page, element: MdxElement, rule: Component, parent: MdxElement | null): Problem[] {
  const problems: Problem[] = [];
  function report(reason: string, fix: string): void {
    problems.push(problemAtNode(page.file, element, reason, fix));
  }
  const tag = `\`<${element.name}>\``;
  if (rule.parent && parent?.name !== rule.parent) {
    report(`${tag} stands outside of \`<${rule.parent}>\``, `Put it directly inside \`<${rule.parent}>\`.`);
  }
  if (rule.page && rule.page !== page.href) {
    report(`${tag} belongs on ${rule.page} only`, `Remove it and link to \`${rule.page}\`.`);
  }
  if (rule.needsStrategy && !page.strategy) {
    report(
      `${tag} needs a strategy, and this page describes none`,
      'Add `strategy:` with an id, a tagline and facts to the frontmatter, or remove the tag.',
    );
  }
  return problems;
}

function checkChildren({ file }: Page, element: MdxElement, { children }: Component): Problem[] {
  const content = contentOf(element);
  const { name } = element;
  const first = content[0];
  if (children === 'none') {
    return first
      ? [
          problemAtNode(
            file,
            first,
            `\`<${name}>\` cannot hold anything`,
            `Write \`<${name} … />\` and put the text after it.`,
          ),
        ]
      : [];
  }
  if (!first) {
    return [
      problemAtNode(
        file,
        element,
        `\`<${name}>\` is empty`,
        `Put its content between \`<${name}>\` and \`</${name}>\`, or remove it.`,
      ),
    ];
  }
  if (children === 'any') return [];
  if (children === 'list') {
    const wrong = content.find((node, index) => index > 0 || node.type !== 'list' || !node.ordered);
    const fix = 'Write a list `1.`, `2.`, … inside, with an empty line before and after it, and nothing else.';
    return wrong ? [problemAtNode(file, wrong, `\`<${name}>\` holds one numbered list`, fix)] : [];
  }
  const others = content
    .filter((node) => !(isElement(node) && (node.name === children.only || !componentOf(node.name))))
    .map((node) =>
      problemAtNode(
        file,
        node,
        `\`<${name}>\` holds \`<${children.only}>\` only`,
        `Put this into a \`<${children.only}>\`, or outside of \`<${name}>\`.`,
      ),
    );
  return [...others, ...checkTwins(file, content.filter(isElement))];
}

/** Elements beside each other that have one id, of which an address can name only the first. */
function checkTwins(file: string, elements: MdxElement[]): Problem[] {
  const ids = elements.map((element) => attributeOf(element, 'id'));
  return elements.flatMap((element, index) => {
    const id = ids[index];
    if (!id || ids.indexOf(id) === index) return [];
    const reason = `The id \`${id}\` is already that of another \`<${element.name}>\` here`;
    return [problemAtNode(file, element, reason, 'Give each an id of its own.')];
  });
}
