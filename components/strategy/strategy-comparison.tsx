import Link from 'next/link';
import { DataTable } from '@/components/mdx/data-table';
import { type Guide, strategyFactNames } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';

/** The strategies side by side: a row a fact, a column a strategy. */
export function StrategyComparison({ guide }: { guide: Guide }) {
  const pages = strategyPages(guide);
  const rows = strategyFactNames.filter((name) => pages.some(({ strategy }) => strategy.facts[name]));
  return (
    <div className="strategy-comparison" data-breakout="">
      <DataTable>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Fact</span>
            </th>
            {pages.map(({ href, navTitle, strategy }) => (
              <th key={href} scope="col">
                <Link href={href} prefetch={false}>
                  {navTitle}
                </Link>
                <span className="strategy-tagline">{strategy.tagline}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {pages.map(({ href, strategy }) => (
                <td key={href}>{strategy.facts[name] ?? <NotStated />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
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
