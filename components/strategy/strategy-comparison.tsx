import { SiteLink } from '@/components/site-link';
import { Table } from '@/components/ui/table';
import { factNames } from '@/lib/content/fact-names';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';

/** The strategies side by side: a row a fact, a column a strategy. */
export function StrategyComparison({ guide }: { guide: Guide }) {
  const pages = strategyPages(guide);
  return (
    <div data-breakout="">
      <Table fits className="max-lg:min-w-160">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Fact</span>
            </th>
            {pages.map(({ href, navTitle, strategy }) => (
              <th key={href} scope="col" style={{ width: '29%' }}>
                <SiteLink
                  href={href}
                  className="text-base font-semibold text-primary underline decoration-1 underline-offset-3 hover:decoration-2"
                >
                  {navTitle}
                </SiteLink>
                <span className="block leading-snug font-normal">{strategy.tagline}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factNames(guide).map((name) => (
            <tr key={name}>
              <th scope="row" className="font-medium text-muted-foreground">
                {name}
              </th>
              {pages.map(({ href, strategy }) => (
                <td key={href}>{strategy.facts[name] ?? <NotStated />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function NotStated() {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">Not stated</span>
    </>
  );
}
