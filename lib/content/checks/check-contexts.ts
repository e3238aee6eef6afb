import type { Problem } from '@/lib/problem';
import { findLinkFault } from '../find-link-fault';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';

/** Contexts that share an id, and sections of them that are no headings of the guide or stand twice. */
export function checkContexts(content: CheckableContent): Problem[] {
  const { records, indexes, source } = content.contexts;
  const places = placesOf(content, { withAliases: false });
  const ids = records.map(({ id }) => id);
  return records.flatMap(({ id, sections }, position) => {
    const at = indexes[position] ?? 0;
    const twice = ids.indexOf(id) === position ? null : 'Give each its own id, or make them one record.';
    const problems = twice ? [source.problemAt([at, 'id'], `The id \`${id}\` stands twice`, twice)] : [];
    for (const [index, address] of sections.entries()) {
      const fault =
        sections.indexOf(address) === index
          ? (findLinkFault(places, address, null) ?? headingFault(content, address))
          : { reason: `\`${address}\` stands twice in this context`, fix: 'Keep one of the two.' };
      if (fault) {
        const { reason, fix } = fault;
        problems.push({ ...source.problemAt([at, 'sections', index], reason, fix), about: address.split(/[?#]/)[0] });
      }
    }
    return problems;
  });
}

function headingFault({ pages }: CheckableContent, address: string): { reason: string; fix: string } | null {
  const [path, fragment] = address.split('#');
  const source = pages.find(({ page }) => page.href === path && !page.wholeGuide);
  if (source && (!source.page.parsed || source.page.headings.some(({ id }) => id === fragment))) return null;
  const fix = 'Write the page that has the section, and the id of its heading: `/layers#key-rules`.';
  return { reason: `\`${address}\` is no section of a page`, fix };
}
