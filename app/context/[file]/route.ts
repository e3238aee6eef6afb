import { placeholderFile } from '@/lib/build/placeholder';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { readLastChanges } from '@/lib/facts/last-changes';
import { contextChange } from '@/lib/facts/page-facts';
import { contextHref } from '@/lib/addresses';
import { contextMarkdown } from '@/lib/markdown/context-markdown';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Rules to copy for an AI assistant: /context/<id>.md */
export async function generateStaticParams() {
  const { guide } = await loadGuide({ root: guideRoot() });
  const files = guide.contexts.map(({ id }) => contextHref(id).slice('/context/'.length));
  return (files.length > 0 ? files : [placeholderFile]).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === placeholderFile) return new Response('');
  const { guide } = await loadGuide({ root: guideRoot() });
  const context = guide.contexts.find(({ id }) => contextHref(id) === `/context/${file}`);
  if (!context) throw new Error(`There is no context ${file}`);
  const changed = contextChange(guide, context, await readLastChanges(guideRoot()));
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(contextMarkdown(context, guide, changed), { headers });
}
