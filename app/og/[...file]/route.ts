import { readUnfurl, unfurlFiles } from '@/lib/unfurl/unfurl-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The picture that a link to a page unfurls to: /og/<address of the page>.png. */
export function generateStaticParams() {
  return unfurlFiles().map((file) => ({ file: file.split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const { file } = await params;
  return new Response(readUnfurl(file.join('/')), { headers: { 'content-type': 'image/png' } });
}
