import { glossaryHref, referenceHref, termAnchor } from '@/lib/addresses';
import { aliasedPlace, pageOf, readAlias } from '@/lib/content/aliases';
import { redirectOf } from './compare-pages';
import { compareRecords } from '@/lib/compare/compare-records';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import type { LinkChanges, LostAnchor } from './model';

/** Which addresses that could be linked to no longer lead to what they named. */
export function compareLinks(before: Manifest, after: Manifest): LinkChanges {
  const there = new Set(anchorsOf(after).map(({ href, id }) => `${href}#${id}`));
  const anchors = anchorsOf(before).flatMap(({ href, id, text }): LostAnchor[] => {
    const hasPage = after.pages.some((page) => page.href === href);
    const page = hasPage ? href : redirectOf(after, href);
    if (page !== null && there.has(`${page}#${id}`)) return [];
    const leadsTo = aliasedPlace(after.aliases, href, id);
    const direct = leadsTo !== null && pageOf(leadsTo) === page;
    return [{ address: `${href}#${id}`, text, leadsTo, direct }];
  });
  const told = new Set(anchors.map(({ address }) => address.replace(/.*#/, '')));
  const ids = new Set([...there].map((address) => address.replace(/.*#/, '')));
  const aliases = compareRecords(Object.entries(before.aliases), Object.entries(after.aliases), {
    idOf: ([fragment]) => fragment,
    nameOf: ([alias]) => (readAlias(alias).href === null ? `#${alias}` : alias),
    fieldsOf: ([, place]) => ({ 'leads to': place }),
  });
  return {
    anchors,
    aliases: {
      ...aliases,
      added: aliases.added.filter(({ id }) => !told.has(readAlias(id).id)),
      // A fragment that names a place itself needs no alias.
      removed: aliases.removed.filter(({ id }) => !ids.has(id)),
    },
    redirects: compareRecords(before.redirects, after.redirects, {
      idOf: ({ source }) => source,
      nameOf: ({ source }) => source,
      fieldsOf: ({ destination, permanent }) => ({ 'leads to': destination, permanent: permanent ? 'yes' : 'no' }),
    }),
  };
}

/** Every fragment that names a place of its own: headings, and the rows of technologies and terms. */
function anchorsOf({ pages, technologies, terms }: Manifest): { href: string; id: string; text: string }[] {
  return [
    ...pages.flatMap(({ href, headings }) => headings.map(({ id, text }) => ({ href, id, text }))),
    ...technologies.map(({ id, name }) => ({ href: referenceHref, id, text: name })),
    ...terms.map(({ id, term }) => ({ href: glossaryHref, id: termAnchor(id), text: term })),
  ];
}
