import { loadGuide } from '@/lib/content/load-guide';
import { readLastChanges } from '@/lib/facts/last-changes';
import { contextChange } from '@/lib/facts/page-facts';
import { contextHref } from '@/lib/addresses';
import { contextMarkdown } from '@/lib/markdown/context-markdown';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Rules to copy for an AI assistant: /context/<id>.md */
export async function generateStaticParams() {
  const { guide } = await loadGuide({ root: process.cwd() });
  return guide.contexts.map(({ id }) => ({ file: contextHref(id).slice('/context/'.length) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const { guide } = await loadGuide({ root: process.cwd() });
  const context = guide.contexts.find(({ id }) => contextHref(id) === `/context/${file}`);
  if (!context) throw new Error(`There is no context ${file}`);
  const changed = contextChange(guide, context, await readLastChanges(process.cwd()));
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(contextMarkdown(context, guide, changed), { headers });
}
