import type { Guide, Technology } from '../model';

/**
 * The record of a technology. Throws where there is none, which the content check finds first; on an author's machine
 * its id stands for it, as long as the record has a fault.
 */
export function technologyOf({ technologies }: Guide, id: string | null): Technology {
  const found = technologies.find((technology) => technology.id === id);
  if (found) return found;
  if (id && process.env.NODE_ENV === 'development') return { ...unreadable, id, name: id };
  throw new Error(`unknown technology "${id}"; npm run check says where`);
}

const unreadable = {
  component: null,
  layer: '',
  role: '',
  hue: null,
  purpose: '',
  minimumVersion: null,
  homepage: '',
  names: [],
  why: null,
};

/** "3.11+", or a dash where the guide sets no minimum version. */
export function minimumVersion({ minimumVersion: version }: Technology): string {
  return version ? `${version}+` : '–';
}

/** What a technology is called, for search: nothing where there is none, as one that is misspelt hides nothing else. */
export function technologyWords({ technologies }: Guide, id: string | null, withVersion = false): string {
  const found = technologies.find((technology) => technology.id === id);
  if (!found) return '';
  return withVersion && found.minimumVersion ? `${found.name} ${found.minimumVersion}+` : found.name;
}

/** Ids with spaces between them, as authors list them. */
export function idsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
