import type { Guide } from '@/lib/content/model';
import { diagramPlace } from '@/lib/content/diagram-place';
import { guideSections } from '@/lib/content/guide-sections';
import { comparisonRecords } from './comparison-records';
import { diagramRecords, type SearchableDiagram } from './diagram-records';
import type { SearchIndex } from './model';
import { technologyRecords, termRecords, textRecords } from './text-records';

/**
 * Everything that can be found in the guide, one record a thing: pages, sections, technologies with their
 * versions, and the flows, nodes, connections and groups of `diagrams`, in the order of the guide. Made when the
 * site is built.
 */
export function buildSearchIndex(guide: Guide, diagrams: SearchableDiagram[]): SearchIndex {
  const shown = guideSections(guide).flatMap(({ page, diagrams: here }) =>
    here.filter(({ id }) => diagramPlace(id, guide)?.page === page),
  );
  const inOrder = shown.flatMap(({ id }) => diagrams.find(({ graph }) => graph.id === id) ?? []);
  return {
    records: [
      ...textRecords(guide),
      ...comparisonRecords(guide),
      ...technologyRecords(guide),
      ...termRecords(guide),
      ...inOrder.flatMap((diagram) => diagramRecords(diagram, guide)),
    ],
    synonyms: guide.synonyms,
  };
}
