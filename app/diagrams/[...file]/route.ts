import { diagramFile, diagramFiles } from '@/lib/diagrams/publish/diagram-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Every diagram at fixed addresses, for wikis, tools and the viewer: /diagrams/<strategy>/<view>.<form>. */
export function generateStaticParams() {
  return diagramFiles().map((file) => ({ file: file.split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const { file } = await params;
  const { body, type } = diagramFile(file.join('/'));
  return new Response(body, { headers: { 'content-type': type } });
}
