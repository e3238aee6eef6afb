import type { Guide } from './model';
import { pageAt } from './page-at';

/** What a link to a place of the guide is called: the heading that it leads to, else the page. */
export function placeTitle(guide: Pick<Guide, 'pages'>, place: string): string {
  const [path = '', fragment] = place.split('#');
  const page = pageAt(guide, path.replace(/\?.*$/, ''));
  return page?.headings.find(({ id }) => id === fragment)?.text ?? page?.title ?? place;
}
