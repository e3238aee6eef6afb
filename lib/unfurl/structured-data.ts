import type { Guide, Page } from '@/lib/content/model';
import { parentsOf } from '@/lib/content/parents-of';
import { unfurlHref } from '@/lib/addresses';

/**
 * What search engines are told of a page in the words of schema.org, as JSON to stand in a script element.
 *
 * @param changed the day of its last change, `2026-03-01`, or null where it is not known
 */
export function structuredData(guide: Guide, page: Page, changed: string | null): string {
  const { site } = guide;
  const absolute = (href: string) => `${site.url}${href}`;
  const trail = [...parentsOf(guide, page), page];
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: page.title,
        description: page.description,
        url: absolute(page.href),
        image: absolute(unfurlHref(page.href)),
        inLanguage: 'en',
        articleSection: page.section,
        ...(changed && { dateModified: changed }),
        isPartOf: { '@type': 'WebSite', name: site.name, url: absolute('/') },
        publisher: { '@type': 'Organization', name: site.organisation },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ href, navTitle }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: navTitle,
          item: absolute(href),
        })),
      },
    ],
  };
  // Without this, `</script>` in a title would end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
