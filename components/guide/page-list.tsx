import { SiteLink } from '@/components/site-link';

/** A page as it is listed. */
export interface ListedPage {
  href: string;
  title: string;
  description: string;
}

/** Pages with what each answers. */
export function PageList({ pages }: { pages: ListedPage[] }) {
  return (
    <ul>
      {pages.map(({ href, title, description }) => (
        <li key={href}>
          <SiteLink href={href}>{title}</SiteLink>
          <br />
          {description}
        </li>
      ))}
    </ul>
  );
}
