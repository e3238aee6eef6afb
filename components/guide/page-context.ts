import type { Guide, Page } from '@/lib/content/model';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';

/** What the components of an MDX page need to know about the page they stand on. */
export interface PageContext {
  guide: Guide;
  page: Page;
  /** 0 on the page's own address; 1 on the whole-guide page, where page titles are second-level headings. */
  headingOffset: 0 | 1;
  readDiagram: (id: string) => RenderedDiagram;
}
