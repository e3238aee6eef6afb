/** The page of previews that says what they change, which stands in no navigation. */
export const changesPlace = {
  href: '/changes',
  title: 'What changes',
  description: 'What this preview of the guide changes against production: pages, links, technologies and diagrams.',
};
