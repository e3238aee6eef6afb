const known = new WeakMap<Record<string, string>, Map<string, string[]>>();

/**
 * The old fragments that stand for a place.
 *
 * @param aliases fragment → place, as in content/anchors.yaml
 * @param place an address of the guide: `/backend`, `/backend#why-fastapi`, `/deployment/vercel?view=data-flow`
 */
export function aliasesOf(aliases: Record<string, string>, place: string): string[] {
  let byPlace = known.get(aliases);
  if (!byPlace) {
    byPlace = new Map();
    for (const [alias, target] of Object.entries(aliases)) {
      byPlace.set(target, [...(byPlace.get(target) ?? []), alias]);
    }
    known.set(aliases, byPlace);
  }
  return byPlace.get(place) ?? [];
}
