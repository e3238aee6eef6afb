import { SiteLink } from '@/components/site-link';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { Guide } from '@/lib/content/model';
import { searchPlace } from '@/lib/search/search-place';
import { withBasePath } from '@/lib/site/base-path';

/**
 * Search as a field in the page, with questions to try. A form and links: it needs no script to lead to the answers.
 */
export function SearchField({ guide }: { guide: Pick<Guide, 'searchExamples'> }) {
  const { searchExamples } = guide;
  return (
    <search className="block print:hidden">
      <form action={withBasePath(searchPlace.href)} className="flex gap-2">
        <label className="min-w-0 flex-1">
          <span className="sr-only">Ask the guide</span>
          <Input
            type="search"
            name="q"
            required
            autoComplete="off"
            spellCheck={false}
            placeholder="Pages, diagrams, versions"
            className="w-full"
          />
        </label>
        <Button type="submit">Search</Button>
      </form>
      {searchExamples.length > 0 && (
        <ul aria-label="Questions to try" className="mt-1 flex list-none flex-wrap gap-x-5 text-sm">
          {searchExamples.map((example) => (
            <li key={example}>
              <SiteLink
                href={`${searchPlace.href}?${new URLSearchParams({ q: example })}`}

                className="inline-flex min-h-touch items-center text-primary underline decoration-1 underline-offset-3 hover:decoration-2"
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
