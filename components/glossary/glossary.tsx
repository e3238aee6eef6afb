import { SiteLink } from '@/components/site-link';
import type { Guide } from '@/lib/content/model';
import { placeTitle } from '@/lib/content/place-title';
import { termAnchor } from '@/lib/addresses';

/** All terms with their meanings; the term is its entry's permalink. */
export function Glossary({ guide }: { guide: Guide }) {
  return (
    <dl data-slot="glossary" className="my-6 border-t border-t-foreground">
      {guide.terms.map(({ id, term, meaning, link }) => (
        <div key={id} id={termAnchor(id)} className="facts break-inside-avoid border-b py-2.5">
          <dt className="font-semibold">
            <a href={`#${termAnchor(id)}`} className="underline-offset-3 hover:underline">
              {term}
            </a>
          </dt>
          <dd className="text-pretty">
            {meaning}
            {link && (
              <>
                {' '}
                <SiteLink href={link}>{placeTitle(guide, link)}</SiteLink>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
