import Link from 'next/link';
import type { Guide } from '@/lib/content/model';
import { placeTitle } from '@/lib/content/place-title';
import { termAnchor } from '@/lib/addresses';

/** All terms with their meanings; the term is its entry's permalink. */
export function Glossary({ guide }: { guide: Guide }) {
  return (
    <dl className="glossary">
      {guide.terms.map(({ id, term, meaning, link }) => (
        <div key={id} id={termAnchor(id)}>
          <dt>
            <a href={`#${termAnchor(id)}`}>{term}</a>
          </dt>
          <dd>
            {meaning}
            {link && (
              <>
                {' '}
                <Link href={link} prefetch={false}>
                  {placeTitle(guide, link)}
                </Link>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
