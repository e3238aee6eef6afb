import type { Problem } from '@/lib/problem';
import { aliasedPlace, readAlias } from '../aliases';
import { nearest } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import { headingPlace, recordableHeadings } from '../heading-ids';
import { problemAtNode } from '../mdx-elements';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';
import { glossaryHref, referenceHref, termAnchor } from '@/lib/addresses';

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
      if (aliasedPlace(content.anchors.aliases, href, id) !== null) return [];
      const owner = headingOf(content, href, id) ?? owners.get(id);
      // The fragment of a page that is gone goes with its redirect; a chapter's name leads to the chapter.
      if (owner && (!source || owner.href === href || owner.isChapter)) return [];
      const candidates = present.get(href) ?? [];
      const fresh = candidates.filter((heading) => !recorded.includes(heading.id));
      const heir = nearestHeading(id, fresh) ?? nearestHeading(id, candidates);
      const what = source ? `The heading \`${id}\` of ${href}` : `The page ${href} with the heading \`${id}\``;
      if (owner) {
        const fix = `Write \`"${href}#${id}": "${owner.href}#${id}"\` below \`aliases:\` if that is what links mean, else \`"${href}#${id}": ${href}\` or a better place.`;
        const reason = `${what} is gone, and its id is now only that of ${owner.name}`;
        return [{ ...content.anchors.source.problemAt(['pages', href, index], reason, fix), about: href }];
      }
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
    const { href, id } = readAlias(alias);
    if (/[#/\s]/.test(id) || (href === null && /[#/\s]/.test(alias))) {
      const bare = alias.replace(/^.*[#/]/, '').replaceAll(/\s+/g, '-');
      const fix = `Write the fragment alone, \`${bare}:\`, or the page before it, \`"/backend#${bare}":\`.`;
      return [source.problemAt(path, `The alias \`${alias}\` is no fragment`, fix, 'key')];
    }
    if (href !== null && !places.pages.has(href)) {
      const fix = `Write \`${id}:\` for this fragment of any page. Where a page itself went is a redirect in vercel.json.`;
      return [source.problemAt(path, `The alias \`${alias}\` is of a page that there is not`, fix, 'key')];
    }
    const owner = href === null ? owners.get(id) : headingOf(content, href, id);
    if (owner) {
      const lost = href === null ? pageThatLost(content, id) : undefined;
      const fix = lost
        ? `Name the page that it was on: \`"${lost}#${id}":\`.`
        : 'Remove the alias: links to this id work without it.';
      return [source.problemAt(path, `The alias \`${alias}\` is also ${owner.name}`, fix, 'key')];
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

/** What has an id: in words, and where. */
interface IdOwner {
  name: string;
  href: string;
  isChapter?: boolean;
}

/** What has each living id. */
function ownersOf({ pages, technologies, glossary }: CheckableContent): Map<string, IdOwner> {
  const headings = pages.flatMap(({ page: { href, parsed } }) =>
    (parsed?.headings ?? []).map(({ id }): [string, IdOwner] => [id, { name: `a heading of ${href}`, href }]),
  );
  const row = { name: 'a row of the version table', href: referenceHref };
  const term = { name: 'a term of the glossary', href: glossaryHref };
  const starts = pages
    .filter(({ page }) => page.inWholeGuide)
    .map(({ page: { id, href } }): [string, IdOwner] => [
      id,
      { name: `the start of ${href} in the whole guide`, href, isChapter: true },
    ]);
  return new Map([
    ...headings,
    ...technologies.knownIds.map((id): [string, IdOwner] => [id, row]),
    ...glossary.knownIds.map((id): [string, IdOwner] => [termAnchor(id), term]),
    ...starts,
  ]);
}

function headingOf({ pages }: CheckableContent, href: string, id: string): IdOwner | undefined {
  const has = pages.some(({ page }) => page.href === href && page.parsed?.headings.some((each) => each.id === id));
  return has ? { name: `a heading of ${href}`, href } : undefined;
}

/** The page that is recorded to have had an id, and has it no more. */
function pageThatLost(content: CheckableContent, id: string): string | undefined {
  return Object.entries(content.anchors.pages).find(
    ([href, ids]) =>
      ids.includes(id) && content.pages.some(({ page }) => page.href === href) && !headingOf(content, href, id),
  )?.[0];
}
