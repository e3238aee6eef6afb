import { type Page, strategyFactNames } from '@/lib/content/model';

/** What a strategy is made of, from its page's frontmatter. */
export function StrategyFacts({ page }: { page: Page }) {
  const facts = page.strategy?.facts ?? {};
  return (
    <dl className="my-6 border-t border-t-foreground">
      {strategyFactNames.map((name) =>
        facts[name] ? (
          <div key={name} className="gap-x-4 border-b py-2.5 xs:grid xs:grid-cols-[9.5rem_1fr]">
            <dt className="text-sm font-medium text-muted-foreground">{name}</dt>
            <dd>{facts[name]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
