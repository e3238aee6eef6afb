import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/publish/read';
import { buildSearchIndex } from '@/lib/search/records';

export const dynamic = 'force-static';

/** What search finds, fetched when a reader begins to search. */
export async function GET() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return Response.json(buildSearchIndex(guide, readDiagramIds().map(readDiagram)));
}
