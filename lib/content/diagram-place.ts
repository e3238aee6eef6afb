import type { Guide, Page } from './model';

/** Where the guide shows a diagram. */
interface DiagramPlace {
  page: Page;
  /** The value of `?view=` that shows it there, or null where it stands outside tabs. */
  view: string | null;
}

const known = new WeakMap<Guide, Map<string, DiagramPlace[]>>();

/**
 * The page a diagram belongs to, and the tab that shows it there: the page of its strategy, else the page named
 * like its folder, else the first inner page that shows it. Null where no page does.
 */
export function diagramPlace(id: string, guide: Guide): DiagramPlace | null {
  const folder = id.split('/')[0] ?? id;
  const places = placesOf(guide).get(id) ?? [];
  return (
    places.find(({ page }) => page.strategy?.id === folder) ??
    places.find(({ page }) => page.href.endsWith(`/${folder}`)) ??
    places.find(({ page }) => page.href !== '/') ??
    places[0] ??
    null
  );
}

/** Where each diagram is shown, by its id. Read once a guide. */
function placesOf(guide: Guide): Map<string, DiagramPlace[]> {
  const cached = known.get(guide);
  if (cached) return cached;
  const places = new Map<string, DiagramPlace[]>();
  for (const page of guide.pages) {
    if (page.wholeGuide) continue;
    for (const { id, tab } of page.diagrams) {
      places.set(id, [...(places.get(id) ?? []), { page, view: tab?.id ?? null }]);
    }
  }
  known.set(guide, places);
  return places;
}
