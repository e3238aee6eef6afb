import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { llmsIndex } from '@/lib/machine-readers/llms';

export const dynamic = 'force-static';

export async function GET() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return new Response(llmsIndex(guide), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
