import type { Heading as HeadingNode } from 'mdast';
import type { Content } from './read-content';
import { referenceHref, termAnchor } from '@/lib/addresses';
import type { HeadingAtPlace } from './remark-headings';
import { anchorPattern } from '@/lib/yaml/schema-parts';

type IdHolders = Pick<Content, 'pages' | 'technologies' | 'glossary'>;

/**
 * Headings whose id is taken already on their page, each with what has it: an earlier heading, a row of the version
 * table or a term of the glossary. On other pages ids need not differ.
 */
export function findTakenIds({ pages, technologies, glossary }: IdHolders): Map<HeadingAtPlace, string> {
  const taken = new Map<HeadingAtPlace, string>();
  for (const { page } of pages) {
    const owners = new Map<string, string>();
    if (page.href === referenceHref) {
      for (const id of technologies.knownIds)
        owners.set(id, `the row of the technology \`${id}\` in the version table`);
    }
    for (const id of glossary.knownIds) owners.set(termAnchor(id), `the term \`${id}\` of the glossary`);
    for (const heading of page.parsed?.headings ?? []) {
      const owner = owners.get(heading.id);
      if (owner) taken.set(heading, owner);
      else
        owners.set(
          heading.id,
          `the heading "${heading.text}" at ${page.file}:${heading.node.position?.start.line ?? 1}`,
        );
    }
  }
  return taken;
}

/** For each page, the headings whose ids are fit to be kept for good. */
export function recordableHeadings(content: IdHolders): { href: string; file: string; headings: HeadingAtPlace[] }[] {
  const taken = findTakenIds(content);
  return content.pages.map(({ page: { href, file, parsed } }) => ({
    href,
    file,
    headings: (parsed?.headings ?? []).filter(
      (heading) => heading.depth > 1 && heading.depth < 5 && anchorPattern.test(heading.id) && !taken.has(heading),
    ),
  }));
}

/** The name by which a fault of a heading is told from those that it brings about. */
export function headingPlace(file: string, { position }: Pick<HeadingNode, 'position'>): string {
  return `${file}:${position?.start.line}`;
}
