import { buildSearchIndex } from '@/lib/search/records';
import { createSearch } from '@/lib/search/search';
import { readRealDiagrams } from '../diagrams/real-diagrams';

/** The guide's own index, with the guide and diagrams it was made of. */
export async function readRealIndex() {
  const { guide, diagrams } = await readRealDiagrams();
  return { guide, diagrams, index: buildSearchIndex(guide, diagrams) };
}

/** Search over the guide itself. */
export async function realSearch() {
  return createSearch((await readRealIndex()).index);
}
