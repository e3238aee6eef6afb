import type { Page } from '@/lib/content/model';

/** What a strategy is made of, from its page's frontmatter. */
export function StrategyFacts({ page }: { page: Page }) {
  return (
    <dl className="my-6 border-t border-t-foreground">
      {Object.entries(page.strategy?.facts ?? {}).map(([name, fact]) => (
        <div key={name} className="facts border-b py-2.5">
          <dt className="text-sm font-medium text-muted-foreground">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
