import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuidePage } from '@/components/guide/guide-page';
import { leftToPrint } from '@/lib/build/left-to-print';
import { readKnownProblems } from '@/lib/build/known-problems';
import { compilePrinted } from '@/lib/content/compile-printed';
import { guideAround } from '@/lib/content/guide-around';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { pageAt } from '@/lib/content/page-at';
import { readDiagram } from '@/lib/diagrams/publish/read';
import { loadPageFacts, readHasFeed } from '@/lib/facts/page-facts';
import { feedHref, manifestHref, markdownHref } from '@/lib/addresses';
import { unfurlMetadata } from '@/lib/unfurl/unfurl-metadata';

interface RouteProps {
  params: Promise<{ slug?: string[] }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { guide } = await loadGuide({ root: guideRoot() });
  const left = leftToPrint(guide.pages, ({ href }) => href);
  return left.map((page) => ({ slug: page.href.split('/').filter(Boolean) }));
}

async function findPage({ params }: RouteProps) {
  const { slug = [] } = await params;
  const { guide } = await loadGuide({ root: guideRoot() });
  const page = pageAt(guide, `/${slug.join('/')}`);
  return { guide: guideAround(guide, page ?? null), page };
}

export async function generateMetadata(props: RouteProps): Promise<Metadata> {
  const { guide, page } = await findPage(props);
  if (!page) return {};
  const { href, title, description } = page;
  const metadata = unfurlMetadata({ site: guide.site, href, title, description });
  const hasFeed = await readHasFeed(guideRoot());
  const types = {
    ...metadata.alternates?.types,
    'text/markdown': markdownHref(href),
    'application/json': manifestHref,
    ...(hasFeed && {
      'application/atom+xml': [{ url: `${guide.site.url}${feedHref}`, title: `${guide.site.name}: changes` }],
    }),
  };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function Route(props: RouteProps) {
  const { guide, page } = await findPage(props);
  if (!page) notFound();
  const problems = readKnownProblems(guideRoot());
  const hidden = new Set(problems.flatMap(({ file, hidesPage }) => (hidesPage ? file : [])));
  const [code, facts] = await Promise.all([
    compilePrinted(guide, page, hidden),
    loadPageFacts(guideRoot(), guide, page, hidden),
  ]);
  return (
    <GuidePage guide={guide} page={page} facts={facts} code={code} readDiagram={readDiagram} problems={problems} />
  );
}
