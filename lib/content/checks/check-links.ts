import { toString } from 'mdast-util-to-string';
import type { Problem } from '@/lib/problem';
import { findLinkFault } from '../find-link-fault';
import { isElement, problemAtNode } from '../mdx-elements';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';

/** Markdown links that lead nowhere, and images that are not there or have no text. */
export function checkLinks(content: CheckableContent): Problem[] {
  const places = placesOf(content, { withAliases: true });
  const problems: Problem[] = [];
  for (const { page } of content.pages) {
    for (const node of page.parsed?.images ?? []) {
      if (node.alt?.trim()) continue;
      const fix = 'Say between the brackets what the picture shows: `![A request passing four layers](…)`.';
      problems.push(problemAtNode(page.file, node, 'The image has no text for those who cannot see it', fix));
    }
    for (const node of page.parsed?.links ?? []) {
      if (node.type === 'link' && toString(node).trim() === '' && !node.children.some(isElement)) {
        const fix = `Write between the brackets where it leads: \`[the rules](${node.url})\`.`;
        problems.push(problemAtNode(page.file, node, 'The link has no words', fix));
      }
      if (node.type === 'image' && /^[a-z]+:|^\/\//i.test(node.url)) {
        const fix = 'Put the file into public/ and write its address there: `/picture.png`.';
        problems.push(
          problemAtNode(page.file, node, 'Pages load nothing from elsewhere, so this picture would not show', fix),
        );
        continue;
      }
      const fault = findLinkFault(places, node.url, page.href);
      if (fault) problems.push({ ...problemAtNode(page.file, node, fault.reason, fault.fix), about: fault.about });
    }
  }
  return problems;
}
