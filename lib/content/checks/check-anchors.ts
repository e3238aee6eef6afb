import type { Problem } from '@/lib/problem';
import { nearest } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import { problemAtNode } from '../mdx-elements';
import { placesOf } from '../places';
import type { Content } from '../read-content';

/**
 * The record of heading ids against the headings: new ids that are not recorded yet, recorded ids that are gone
 * without an alias (links from outside would break), and aliases that lead nowhere or hide a living id.
 */
export function checkAnchors(content: Content): Problem[] {
  if (content.anchors.source.problems.length > 0) return [];
  return [...findUnrecorded(content), ...findRemoved(content), ...checkAliases(content)];
}

function findUnrecorded({ pages, anchors }: Content): Problem[] {
  return pages.flatMap(({ page, headings }) => {
    const recorded = new Set(anchors.pages[page.href]);
    return headings
      .filter(({ id, depth }) => id !== '' && depth > 1 && depth < 5 && !recorded.has(id))
      .map(({ id, node }) =>
        problemAtNode(
          page.file,
          node,
          `The heading's id \`${id}\` is not recorded in content/anchors.yaml`,
          'Run `npm run anchors`, so that links to it are kept for good.',
        ),
      );
  });
}

function findRemoved({ pages, anchors }: Content): Problem[] {
  const living = new Set(pages.flatMap(({ headings }) => headings.map(({ id }) => id)));
  return Object.entries(anchors.pages).flatMap(([href, ids]) => {
    const source = pages.find(({ page }) => page.href === href);
    if (source && !source.tree) return []; // Its headings are unknown until its syntax is right.
    return ids.flatMap((id, index) => {
      if (living.has(id) || Object.hasOwn(anchors.aliases, id)) return [];
      const where = source ? `The heading \`${id}\` of ${href}` : `The page ${href} with the heading \`${id}\``;
      const present = source?.page.headings ?? [];
      const fresh = present.filter((heading) => !ids.includes(heading.id));
      const heir = nearestHeading(id, fresh) ?? nearestHeading(id, present);
      const place = heir ? `${href}#${heir.id}` : source ? href : '/';
      const fix = heir
        ? `Write \`${id}: ${place}\` below \`aliases:\`, or keep the id: \`${'#'.repeat(heir.depth)} ${heir.text} [#${id}]\`.`
        : `Write \`${id}: ${place}\`, or a better place, below \`aliases:\`.`;
      const reason = `${where} is gone, and links to it would break${heir ? `; the nearest heading now is \`${heir.id}\`` : ''}`;
      return [anchors.source.problemAt(['pages', href, index], reason, fix)];
    });
  });
}

/** The heading that most likely took the place of an id: the nearest in spelling, else the only one there is. */
function nearestHeading<T extends { id: string }>(id: string, headings: T[]): T | null {
  const best = nearest(id, headings.map((heading) => heading.id));
  const sharing = headings.find((heading) => heading.id.startsWith(id) || id.startsWith(heading.id));
  return headings.find((heading) => heading.id === best) ?? sharing ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

function checkAliases(content: Content): Problem[] {
  const { anchors, pages, technologies } = content;
  const places = placesOf(content, { withAliases: false });
  const headings = new Map(pages.flatMap((source) => source.headings.map(({ id }) => [id, source.page.href])));
  const starts = new Map(pages.map(({ page }) => [page.id, page.href]));
  return Object.entries(anchors.aliases).flatMap(([alias, place]) => {
    const path = ['aliases', alias];
    const owner = headings.has(alias)
      ? `a heading of ${headings.get(alias)}`
      : starts.has(alias)
        ? `the start of ${starts.get(alias)} in the whole guide`
        : technologies.knownIds.includes(alias)
          ? 'a row of the version table'
          : null;
    if (owner) {
      const fix = 'Remove the alias: links to this id work without it.';
      return [anchors.source.problemAt(path, `The alias \`${alias}\` is also ${owner}`, fix, 'key')];
    }
    if (place.includes('?') && place.includes('#')) {
      const fix = `Write \`${place.replace(/#.*/, '')}\` or \`${place.replace(/\?[^#]*/, '')}\`.`;
      return [anchors.source.problemAt(path, `The alias \`${alias}\` names a view and a heading`, fix)];
    }
    const fault = findLinkFault(places, place, null);
    return fault ? [anchors.source.problemAt(path, `The alias \`${alias}\` leads nowhere: ${fault.reason}`, fault.fix)] : [];
  });
}
