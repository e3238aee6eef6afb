import type { Guide } from '@/lib/content/model';
import type { DiagramDetails, RenderedDiagram } from '@/lib/diagrams/model/model';
import { DiagramFigure } from './diagram-figure';
import { PageShown } from '@/components/boot/page-shown.client';
import { embedThemeScript } from './embed-theme';
import { OpenInGuide } from './open-in-guide.client';

interface EmbedPageProps {
  guide: Guide;
  diagram: RenderedDiagram;
  /** The page that shows the diagram in the guide, and the tab there. */
  home: Pick<DiagramDetails, 'page' | 'view'>;
}

/** A figure alone, to be framed by other sites: no chrome, no storage, and one way to the guide. */
export function EmbedPage({ guide, diagram, home: { page, view } }: EmbedPageProps) {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: embedThemeScript }} />
      <main className="embed prose m-0">
        <h1 className="sr-only">{diagram.graph.title}</h1>
        <DiagramFigure diagram={diagram} ownsAddress embedded />
        <OpenInGuide page={page} view={view} siteName={guide.site.name} />
      </main>
      <PageShown />
    </>
  );
}
