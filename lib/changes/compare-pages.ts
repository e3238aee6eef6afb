import { aliasedPlace } from '@/lib/content/aliases';
import { findRedirect } from '@/lib/hosting/find-redirect';
import { compareFields, compareOrder, inWords, type Fields } from '@/lib/compare/compare-records';
import { compareText, headingWords } from './compare-text';
import type { Manifest, ManifestPage } from '@/lib/manifest/manifest-schema';
import type { PageChange, PageChanges, TextChange } from './model';

/** Which pages came, went, or say something else. One whose old address leads to a new one has moved. */
export function comparePages(before: Manifest, after: Manifest): PageChanges {
  const old = new Map(before.pages.map((page) => [page.href, page]));
  const now = new Map(after.pages.map((page) => [page.href, page]));
  const gone = before.pages.filter(({ href }) => !now.has(href));
  const origin = new Map<string, ManifestPage>();
  for (const page of gone) {
    const target = redirectOf(after, page.href);
    if (target && now.has(target) && !old.has(target) && !origin.has(target)) origin.set(target, page);
  }
  const moved = new Set([...origin.values()].map(({ href }) => href));
  const order = orderInSections(before, after);
  return {
    added: after.pages
      .filter(({ href }) => !old.has(href) && !origin.has(href))
      .map(({ href, title, description }) => ({ href, title, description })),
    removed: gone
      .filter(({ href }) => !moved.has(href))
      .map(({ href, title }) => ({ href, title, leadsTo: redirectOf(after, href) })),
    changed: after.pages.flatMap((page) => {
      const earlier = old.get(page.href) ?? origin.get(page.href);
      const change = earlier && comparePage(earlier, page, after.aliases);
      if (!change) return [];
      const move = order.get(page.href);
      if (move) change.fields.push(inWords(move, (href) => now.get(href)?.title ?? href));
      const differs = change.fields.length + change.headings.length + change.text.length > 0;
      return differs || change.movedFrom ? [change] : [];
    }),
  };
}

/** Where a path that has no page leads, or null. */
export function redirectOf({ redirects }: Manifest, href: string): string | null {
  return findRedirect({ redirects }, href)?.location ?? null;
}

function comparePage(before: ManifestPage, after: ManifestPage, aliases: Record<string, string>): PageChange {
  const headings = before.headings.flatMap(({ id, text }) => {
    const place = aliasedPlace(aliases, before.href, id);
    const kept =
      after.headings.find((heading) => heading.id === id) ??
      after.headings.find((heading) => `${after.href}#${heading.id}` === place);
    return kept && kept.text !== text ? [{ id: kept.id, from: text, to: kept.text }] : [];
  });
  return {
    href: after.href,
    title: after.title,
    movedFrom: before.href === after.href ? null : before.href,
    fields: compareFields(fieldsOf(before), fieldsOf(after)),
    headings,
    text: withoutHeadings(compareText(before.source, after.source), headings),
  };
}

function fieldsOf({ title, navTitle, description, section, strategy }: ManifestPage): Fields {
  return {
    title,
    // The title serves where no shorter one is given; a change of it is told once.
    'title in the navigation': navTitle === title ? null : navTitle,
    description,
    section,
    tagline: strategy?.tagline ?? null,
    ...strategy?.facts,
  };
}

/** Headings with other words are told of as such. */
function withoutHeadings(text: TextChange[], headings: PageChange['headings']): TextChange[] {
  const renamed = new Set(headings.map(({ from, to }) => `${from}\n${to}`));
  return text
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.filter(({ kind, words }) => {
        if (kind !== 'changed' || headings.length === 0) return true;
        const side = (other: 'added' | 'removed') =>
          wordsOf(
            words
              .filter((word) => word.kind !== other)
              .map((word) => word.text)
              .join(''),
          );
        return !renamed.has(`${side('added')}\n${side('removed')}`);
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function wordsOf(line: string): string {
  return headingWords(line).replace(/[`*]/g, '');
}

/** Pages that stand elsewhere in the section that they were in before. */
function orderInSections(before: Manifest, after: Manifest) {
  const inSection = ({ pages }: Manifest, section: string) =>
    pages.filter((page) => page.section === section).map(({ href }) => href);
  const sections = new Set(after.pages.map(({ section }) => section));
  return new Map(
    [...sections].flatMap((section) => [...compareOrder(inSection(before, section), inSection(after, section))]),
  );
}
