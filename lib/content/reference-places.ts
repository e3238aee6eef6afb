/** The page that has a place, with an anchor, for each technology and for each term. */
export const referenceHref = '/reference';

/** The address of a technology's row in the version table. */
export function technologyHref(id: string): string {
  return `${referenceHref}#${id}`;
}

/** The fragment of a term's entry in the glossary. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}

/** The address of a term's entry in the glossary. */
export function termHref(id: string): string {
  return `${referenceHref}#${termAnchor(id)}`;
}
