import type { Guide, Page } from '@/lib/content/model';
import { sheetNumber, sheetTotal } from '@/lib/content/sheet-number';
import { embedHref } from '@/lib/addresses';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { searchPlace } from '@/lib/search/search-place';

/** What the picture of a link shows. */
export interface Card {
  /** The address that is shared. */
  href: string;
  siteName: string;
  title: string;
  description: string;
  /** Left and right in the title block: the section, and the number of the sheet, where there are any. */
  section: string;
  sheet: string;
  diagram: RenderedDiagram | null;
}

/** The cards of all addresses that people share: pages, search, and diagrams to embed. */
export function listCards(guide: Guide, diagrams: RenderedDiagram[]): Card[] {
  const siteName = guide.site.name;
  const byId = new Map(diagrams.map((diagram) => [diagram.graph.id, diagram]));
  const sheetOf = (page: Page) => `Sheet ${sheetNumber(guide, page)} / ${sheetTotal(guide)}`;
  const pages = guide.pages.map((page): Card => {
    const { href, title, description, section } = page;
    // Of a strategy, its first view.
    const [shown] = page.diagrams;
    const diagram = (shown && byId.get(shown.id)) ?? null;
    return { href, siteName, title, description, section, sheet: sheetOf(page), diagram };
  });
  const embeds = diagrams.map((diagram): Card => {
    const { graph, caption } = diagram;
    const page = diagramPlace(graph.id, guide)?.page;
    return {
      href: embedHref(graph.id),
      siteName,
      title: graph.title,
      description: caption,
      section: page?.title ?? '',
      sheet: page ? sheetOf(page) : '',
      diagram,
    };
  });
  const { href, title, description } = searchPlace;
  const section = guide.site.url.replace(/^https?:\/\//, '');
  const search = { href, siteName, title, description, section, sheet: '', diagram: null };
  return [...pages, search, ...embeds];
}
