import { variantDirectory, variants } from '@/lib/build/variants';
import { loadGuide } from '@/lib/content/load-guide';
import type { Page } from '@/lib/content/model';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { detailsOf as readDetails } from '../support/figure';

/** The fixture guide that these tests visit, as its files say it. */
export const { guide } = await loadGuide({ root: variants.rich.env.GUIDE_ROOT });

/** Where it is built to. */
export const directory = variantDirectory('rich');

/** One of its pages; throws unless it is there. */
export function pageAt(href: string): Page {
  const page = guide.pages.find((each) => each.href === href);
  if (!page) throw new Error(`The fixture guide has no page ${href}`);
  return page;
}

/** What its site has published about a diagram. */
export function detailsOf(id: string): Promise<DiagramDetails> {
  return readDetails(id, directory);
}
