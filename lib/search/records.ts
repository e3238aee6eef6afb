import type { Guide } from '@/lib/content/model';
import { diagramPlace } from '@/lib/diagrams/guide-places';
import { diagramRecords, type SearchableDiagram } from './diagram-records';
import type { SearchIndex } from './model';
import { technologyRecords, textRecords } from './text-records';

/**
 * Everything that can be found in the guide, one record a thing: pages, sections, technologies with their
 * versions, and the flows, nodes, connections and groups of `diagrams`, in the order of the guide. Made when the site is built.
 */
export function buildSearchIndex(guide: Guide, diagrams: SearchableDiagram[]): SearchIndex {
  const pageOf = ({ graph }: SearchableDiagram) => guide.pages.findIndex((page) => page === diagramPlace(graph.id, guide)?.page);
  const inOrder = diagrams.toSorted((a, b) => pageOf(a) - pageOf(b));
  return {
    records: [
      ...textRecords(guide),
      ...technologyRecords(guide),
      ...inOrder.flatMap((diagram) => diagramRecords(diagram, guide)),
    ],
    synonyms: guide.synonyms,
  };
}
