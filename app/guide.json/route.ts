import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/publish/read';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { guideManifest } from '@/lib/machine-readers/guide-manifest';

export const dynamic = 'force-static';

export async function GET() {
  const { guide } = await loadGuide({ root: guideRoot() });
  const { redirects } = readHostingConfig('vercel.json');
  return Response.json(guideManifest(guide, readDiagramIds().map(readDiagram), redirects));
}
