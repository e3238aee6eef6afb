import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/read';
import { buildSearchIndex } from '@/lib/search/records';

export const dynamic = 'force-static';

/** Everything that can be found, for the browser to search. */
export async function GET(): Promise<Response> {
  const { guide } = await loadGuide({ root: process.cwd() });
  return Response.json(buildSearchIndex(guide, readDiagramIds().map(readDiagram)));
}
