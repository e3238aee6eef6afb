import type { Metadata } from 'next';
import { EmbedPage } from '@/components/diagram/embed-page';
import { leftToPrint } from '@/lib/build/left-to-print';
import { guideAround } from '@/lib/content/guide-around';
import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { diagramPlace } from '@/lib/content/diagram-place';
import { embedHref } from '@/lib/addresses';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/publish/read';
import { unfurlMetadata } from '@/lib/unfurl/unfurl-metadata';

interface RouteProps {
  params: Promise<{ strategy: string; view: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return leftToPrint(readDiagramIds(), embedHref).map((id) => {
    const [strategy = '', view = ''] = id.split('/');
    return { strategy, view };
  });
}

async function find({ params }: RouteProps) {
  const { strategy, view } = await params;
  const loaded = await loadGuide({ root: guideRoot() });
  const guide = guideAround(loaded.guide, null);
  const diagram = readDiagram(`${strategy}/${view}`);
  const place = diagramPlace(diagram.graph.id, guide);
  const home = { page: place?.page.href ?? '/', view: place?.view ?? null };
  return { guide, diagram, home };
}

export async function generateMetadata(props: RouteProps): Promise<Metadata> {
  const { guide, diagram, home } = await find(props);
  const { id, title } = diagram.graph;
  const shared = { site: guide.site, href: embedHref(id), canonical: questionLink(home, null) };
  return {
    ...unfurlMetadata({ ...shared, title, description: diagram.caption }),
    robots: { index: false },
  };
}

export default async function Route(props: RouteProps) {
  const { guide, diagram, home } = await find(props);
  return <EmbedPage guide={guide} diagram={diagram} home={home} />;
}
