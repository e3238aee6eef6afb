import { storageName } from '@/lib/site/base-path';

/** A place that was found before. */
export interface RecentPlace {
  href: string;
  title: string;
  /** What it is part of: "Deployment › Docker Compose". */
  within: string;
}

const key = storageName('recent-places');
const most = 5;

/** The places chosen last in this browser, the latest first; none where storage is refused or its content strange. */
export function readRecentPlaces(): RecentPlace[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberPlace(place: RecentPlace) {
  const others = readRecentPlaces().filter(({ href }) => href !== place.href);
  write([place, ...others].slice(0, most));
}

export function forgetPlaces() {
  write([]);
}

function write(places: RecentPlace[]) {
  try {
    localStorage.setItem(key, JSON.stringify(places));
  } catch {
    // Storage is refused: nothing is remembered.
  }
}

function isPlace(value: unknown): value is RecentPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { href, title, within } = value as Partial<Record<keyof RecentPlace, unknown>>;
  // Only addresses of this site: what is kept here becomes a link.
  return typeof href === 'string' && /^\/(?!\/)/.test(href) && typeof title === 'string' && typeof within === 'string';
}
