/**
 * The old fragments that stand for a place.
 *
 * @param aliases fragment → place, as in content/anchors.yaml
 * @param place an address of the guide: `/backend`, `/backend#why-fastapi`, `/deployment/vercel?view=data-flow`
 */
export function aliasesOf(aliases: Record<string, string>, place: string): string[] {
  return Object.keys(aliases).filter((alias) => aliases[alias] === place);
}
