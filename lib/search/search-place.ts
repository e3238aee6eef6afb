import { searchHref } from '@/lib/addresses';

/** The page of search, which stands in no navigation. */
export const searchPlace = {
  href: searchHref,
  title: 'Search',
  description: 'Search pages, sections, diagrams, flows, technologies and versions of the guide.',
};
