type Aliases = Record<string, string>;

const known = new WeakMap<Aliases, Map<string, string[]>>();

/**
 * The old fragments that stand for a place. One that other pages have too (`/backend#overview`) is told for places of
 * its own page alone.
 *
 * @param aliases as in content/anchors.yaml: `why-fastapi` or `/backend#overview` → place
 * @param place an address of the guide: `/backend`, `/backend#why-fastapi`, `/deployment/vercel?view=data-flow`
 * @param onOwnPage false where the page is a chapter of the whole guide, among others that may have the same fragment
 */
export function aliasesOf(aliases: Aliases, place: string, onOwnPage: boolean): string[] {
  let byPlace = known.get(aliases);
  if (!byPlace) {
    byPlace = new Map();
    for (const [alias, target] of Object.entries(aliases)) {
      byPlace.set(target, [...(byPlace.get(target) ?? []), alias]);
    }
    known.set(aliases, byPlace);
  }
  return (byPlace.get(place) ?? []).flatMap((alias) => {
    const { href, id } = readAlias(alias);
    return href === null || (onOwnPage && href === pageOf(place)) ? [id] : [];
  });
}

/** Where an old fragment of a page leads now, if an alias says so: one of the page before one of the whole guide. */
export function aliasedPlace(aliases: Aliases, href: string, id: string): string | null {
  return aliases[`${href}#${id}`] ?? aliases[id] ?? null;
}

/** The old fragment that an alias names, and the page that it was on where other pages have it too. */
export function readAlias(alias: string): { href: string | null; id: string } {
  const [, href = null, id = alias] = /^(\/[^#]*)#(.*)$/.exec(alias) ?? [];
  return { href, id };
}

/** The page of an address: `/backend` of `/backend#why-fastapi`. */
export function pageOf(place: string): string {
  return place.replace(/[?#].*$/, '');
}
