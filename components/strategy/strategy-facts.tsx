import { type Page, strategyFactNames } from '@/lib/content/model';

/** What a strategy is made of, from its page's frontmatter. */
export function StrategyFacts({ page }: { page: Page }) {
  const facts = page.strategy?.facts ?? {};
  return (
    <dl className="facts">
      {strategyFactNames.map((name) =>
        facts[name] ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{facts[name]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
