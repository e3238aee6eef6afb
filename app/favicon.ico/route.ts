import { readIcon } from '@/lib/unfurl/icon-files';

export const dynamic = 'force-static';

/** The icon for whatever asks for it unasked. */
export function GET() {
  return new Response(readIcon('favicon.ico'), { headers: { 'content-type': 'image/x-icon' } });
}
