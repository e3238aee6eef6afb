import { SiteLink } from '@/components/site-link';
import type { Recommendation } from '@/lib/choice/choose';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';

interface VerdictProps {
  recommendation: Recommendation;
  strategies: ChoosableStrategy[];
}

/** What is recommended, and why: all that is spoken when it changes. */
export function Verdict({ recommendation, strategies }: VerdictProps) {
  const chosen = strategies.find(({ id }) => id === recommendation.strategy);
  return (
    <>
      <p className="text-sm text-muted-foreground">We recommend</p>
      <h3 className="m-0 text-2xl font-semibold">
        <SiteLink href={chosen?.href ?? ''} className="underline decoration-1 underline-offset-3">
          {chosen?.title ?? recommendation.strategy}
        </SiteLink>
      </h3>
      <p className="mt-2 max-w-measure">{recommendation.because}</p>
    </>
  );
}
