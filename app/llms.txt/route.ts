import { loadGuide } from '@/lib/content/load-guide';
import { llmsIndex } from '@/lib/machine-readers/llms';

export const dynamic = 'force-static';

export async function GET() {
  const { guide } = await loadGuide({ root: process.cwd() });
  return new Response(llmsIndex(guide), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
