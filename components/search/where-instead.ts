import type { SearchRecord } from '@/lib/search/model';

/** Pages on which nearly everything stands, of which a guide need not have any. */
const overviews = [
  { href: '/reference', title: 'All technologies and their versions' },
  { href: '/guide', title: 'The whole guide on one page' },
];

/** Where to look for what search has not found: the overviews of a guide, else its first page. */
export function whereInstead(pages: SearchRecord[]): { href: string; title: string }[] {
  const there = overviews.filter(({ href }) => pages.some((page) => page.href === href));
  return there.length > 0 ? there : pages.slice(0, 1);
}
