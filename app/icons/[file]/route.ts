import { iconNames, readIcon } from '@/lib/unfurl/icon-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The site's icon as PNGs, for home screens. */
export function generateStaticParams() {
  return iconNames.map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(readIcon(file), { headers: { 'content-type': 'image/png' } });
}
