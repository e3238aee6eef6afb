import { SiteLink } from '@/components/site-link';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { Guide } from '@/lib/content/model';
import { searchPlace } from '@/lib/search/search-place';
import { withBasePath } from '@/lib/site/base-path';
import { searchPlaceholder } from './search-placeholder';

/** Search as a field in the page, with questions to try. A form and links: it needs no script to lead to the answers. */
export function SearchField({ guide }: { guide: Pick<Guide, 'searchExamples'> }) {
  const { searchExamples } = guide;
  return (
    <search>
      <form action={withBasePath(searchPlace.href)} className="flex flex-wrap gap-2">
        <label className="min-w-60 flex-1">
          <span className="sr-only">Ask the guide</span>
          <Input
            type="search"
            name="q"
            required
            autoComplete="off"
            spellCheck={false}
            placeholder={searchPlaceholder(guide)}
            className="w-full"
          />
        </label>
        <Button type="submit">Search</Button>
      </form>
      {searchExamples.length > 0 && (
        <ul aria-label="Questions to try" className="mt-2 flex list-none flex-wrap gap-x-4 p-0 text-sm">
          {searchExamples.map((example) => (
            <li key={example}>
              <SiteLink
                href={`${searchPlace.href}?${new URLSearchParams({ q: example })}`}
                className="inline-flex min-h-touch items-center"
              >
                {example}
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
