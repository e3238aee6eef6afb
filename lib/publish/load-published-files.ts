import path from 'node:path';
import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/publish/read';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { publishedFiles, type PublishedFiles } from './published-files';

/**
 * What a guide publishes, from its content and from the diagrams that `prepare` has rendered.
 *
 * @param project the folder of this project, which has the redirects
 * @param root the folder of the guide
 * @param onDemand whether files are made when they are asked for, by the development server
 */
export async function loadPublishedFiles(project: string, root: string, onDemand = false): Promise<PublishedFiles> {
  const { guide } = await loadGuide({ root });
  const { redirects } = readHostingConfig(path.join(project, 'vercel.json'));
  return publishedFiles({ root, guide, diagrams: readDiagramIds().map(readDiagram), redirects, onDemand });
}
