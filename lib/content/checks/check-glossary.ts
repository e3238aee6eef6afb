import type { Problem } from '@/lib/problem';
import { nearest } from '@/lib/text/did-you-mean';
import { findLinkFault } from '../find-link-fault';
import { formsOf, proseTexts, termFinder } from '../find-terms';
import type { Term } from '../model';
import { placesOf } from '../places';
import type { CheckableContent, Content } from '../read-content';
import { termAnchor } from '@/lib/addresses';

/** Terms that share an id or a form, that the guide does not use, or whose link leads nowhere. */
export function checkGlossary(content: CheckableContent): Problem[] {
  return [...checkIds(content), ...checkForms(content), ...checkUse(content), ...checkLinks(content)];
}

function checkIds({ glossary: { terms, indexes, source }, technologies, pages }: Content): Problem[] {
  const owners = new Map([
    ...technologies.knownIds.map((id): [string, string] => [id, `the technology \`${id}\``]),
    ...pages.map(({ page }): [string, string] => [page.id, `the start of ${page.href} in the whole guide`]),
  ]);
  return terms.flatMap(({ id, term }, position) => {
    const anchor = termAnchor(id);
    const owner = owners.get(anchor);
    owners.set(anchor, `the term "${term}"`);
    if (owner === undefined) return [];
    const fix = 'Give each its own id, or make them one record.';
    return [source.problemAt([indexes[position] ?? 0, 'id'], `The id \`${id}\` is already that of ${owner}`, fix)];
  });
}

function checkForms({ glossary: { terms, indexes, source } }: Content): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap((term, position) =>
    formsOf(term).flatMap((form, at) => {
      const key = form.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? term.id);
      if (owner === undefined) return [];
      const reason =
        owner === term.id
          ? `The form \`${form}\` stands twice in this record`
          : `The form \`${form}\` is already that of \`${owner}\``;
      const path = pathOf(indexes[position] ?? 0, at);
      return [source.problemAt(path, reason, 'A form stands once in the whole file: remove one of the two.')];
    }),
  );
}

/** Each form must stand in the guide's prose; the term itself may be a title for forms that do. */
function checkUse({ glossary: { terms, indexes, source }, pages }: Content): Problem[] {
  const trees = pages.flatMap(({ page }) => page.parsed?.tree ?? []);
  if (trees.length < pages.length) return []; // What a page says is unknown until its syntax is right.
  const texts = trees.flatMap((tree) => proseTexts(tree).map(({ node }) => node.value));
  return terms.flatMap((term, position) => {
    // Term by term, so that a form which another record has too counts as used by both.
    const find = termFinder([term]);
    const used = new Set(texts.flatMap((text) => find(text).map(({ form }) => form)));
    return formsOf(term).flatMap((form, at) => {
      if (used.has(form) || (at === 0 && term.forms.length > 0)) return [];
      const reason = `\`${form}\` stands nowhere in the text of the guide`;
      const fix = `${phraseLike(form, texts)}Write it as a page does, or remove it. Headings, links and code do not count.`;
      return [source.problemAt(pathOf(indexes[position] ?? 0, at), reason, fix)];
    });
  });
}

/** The words of the guide that a form most likely stands for; short ones are like too many others. */
function phraseLike(form: string, texts: string[]): string {
  if (form.length < 5) return '';
  const count = form.split(/\s+/).length;
  const phrases = texts.flatMap((text) => {
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}/-]*/gu) ?? [];
    return words.map((_, index) => words.slice(index, index + count).join(' '));
  });
  const phrase = nearest(form, phrases);
  return phrase === null ? '' : `Did you mean \`${phrase}\`? `;
}

function checkLinks(content: CheckableContent): Problem[] {
  const { terms, indexes, source } = content.glossary;
  const places = placesOf(content, { withAliases: true });
  return terms.flatMap(({ link }: Term, position) => {
    const fault = link === null ? null : findLinkFault(places, link, null);
    return fault
      ? [{ ...source.problemAt([indexes[position] ?? 0, 'link'], fault.reason, fault.fix), about: fault.about }]
      : [];
  });
}

/** Where a form stands in the file: the first is the term itself. */
function pathOf(index: number, form: number): (string | number)[] {
  return form === 0 ? [index, 'term'] : [index, 'forms', form - 1];
}
