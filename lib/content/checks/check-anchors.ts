import type { Problem } from '@/lib/problem';
import { nearest } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import { headingPlace, recordableHeadings } from '../heading-ids';
import { problemAtNode } from '../mdx-elements';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';
import { termAnchor } from '@/lib/addresses';

/**
 * The record of heading ids against the headings: new ids that are not recorded yet, recorded ids that are gone
 * without an alias (links from outside would break), and aliases that lead nowhere or hide a living id.
 */
export function checkAnchors(content: CheckableContent): Problem[] {
  if (!content.anchors.readable) return [];
  return [...findUnrecorded(content), ...findRemoved(content), ...checkAliases(content)];
}

function findUnrecorded(content: CheckableContent): Problem[] {
  return recordableHeadings(content).flatMap(({ href, file, headings }) => {
    const recorded = new Set(content.anchors.pages[href]);
    return headings
      .filter(({ id }) => !recorded.has(id))
      .map(({ id, node }) => {
        const fix = 'Run `npm run anchors`, so that links to it are kept for good.';
        const reason = `The heading's id \`${id}\` is not recorded in content/anchors.yaml`;
        return { ...problemAtNode(file, node, reason, fix), about: headingPlace(file, node) };
      });
  });
}

function findRemoved(content: CheckableContent): Problem[] {
  const owners = ownersOf(content);
  const present = new Map(recordableHeadings(content).map(({ href, headings }) => [href, headings]));
  return Object.entries(content.anchors.pages).flatMap(([href, recorded]) => {
    const source = content.pages.find(({ page }) => page.href === href);
    if (source && !source.page.parsed) return []; // Its headings are unknown until its syntax is right.
    return recorded.flatMap((id, index) => {
      if (owners.has(id) || Object.hasOwn(content.anchors.aliases, id)) return [];
      const candidates = present.get(href) ?? [];
      const fresh = candidates.filter((heading) => !recorded.includes(heading.id));
      const heir = nearestHeading(id, fresh) ?? nearestHeading(id, candidates);
      const what = source ? `The heading \`${id}\` of ${href}` : `The page ${href} with the heading \`${id}\``;
      const hint = heir ? `; the nearest heading now is \`${heir.id}\`` : '';
      const fix = heir
        ? `Write \`${id}: ${href}#${heir.id}\` below \`aliases:\`, or keep the id: \`${'#'.repeat(heir.depth)} ${heir.text} [#${id}]\`.`
        : `Write \`${id}: ${source ? href : '/'}\`, or a better place, below \`aliases:\`.`;
      const reason = `${what} is gone, and links to it would break${hint}`;
      return [{ ...content.anchors.source.problemAt(['pages', href, index], reason, fix), about: href }];
    });
  });
}

/** The heading that most likely took the place of an id: the nearest in spelling, or the only one there is. */
function nearestHeading<T extends { id: string }>(id: string, headings: T[]): T | undefined {
  const best = nearest(
    id,
    headings.map((heading) => heading.id),
  );
  return headings.find((heading) => heading.id === best) ?? (headings.length === 1 ? headings[0] : undefined);
}

function checkAliases(content: CheckableContent): Problem[] {
  const { aliases, source } = content.anchors;
  const places = placesOf(content, { withAliases: false });
  const owners = ownersOf(content);
  return Object.entries(aliases).flatMap(([alias, place]) => {
    const path = ['aliases', alias];
    const owner = owners.get(alias);
    if (owner) {
      const fix = 'Remove the alias: links to this id work without it.';
      return [source.problemAt(path, `The alias \`${alias}\` is also ${owner}`, fix, 'key')];
    }
    if (!place.startsWith('/')) return []; // Reported where the file was read.
    if (place.includes('?') && place.includes('#')) {
      const fix = `Write \`${place.replace(/#.*/, '')}\` or \`${place.replace(/\?[^#]*/, '')}\`.`;
      return [source.problemAt(path, `The alias \`${alias}\` names a view and a heading`, fix)];
    }
    const fault = findLinkFault(places, place, null);
    return fault
      ? [
          {
            ...source.problemAt(path, `The alias \`${alias}\` leads nowhere: ${fault.reason}`, fault.fix),
            about: fault.about,
          },
        ]
      : [];
  });
}

/** What has each living id. */
function ownersOf({ pages, technologies, glossary }: CheckableContent): Map<string, string> {
  const rows = technologies.knownIds.map((id): [string, string] => [id, 'a row of the version table']);
  const terms = glossary.knownIds.map((id): [string, string] => [termAnchor(id), 'a term of the glossary']);
  const chapters = pages.filter(({ page }) => page.inWholeGuide);
  const starts = chapters.map(({ page }): [string, string] => [
    page.id,
    `the start of ${page.href} in the whole guide`,
  ]);
  const headings = pages.flatMap(({ page }) =>
    (page.parsed?.headings ?? []).map(({ id }): [string, string] => [id, `a heading of ${page.href}`]),
  );
  return new Map([...rows, ...terms, ...starts, ...headings]);
}
