import type { PageContext } from '@/components/guide/page-context';
import { comparePage } from '@/lib/content/compare-page';
import type { Guide, Page } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { summariseStrategies } from '@/lib/content/summarise-strategies';
import { ChooserLoader } from './chooser-loader.client';
import { QuestionList } from './question-list';
import { waitingText } from './waiting-text';

interface StrategyChooserProps {
  guide: Guide;
  /** The page it stands on. */
  page: Page;
  readDiagram: PageContext['readDiagram'];
}

/** The questions that lead to a deployment strategy. */
export function StrategyChooser({ guide, page, readDiagram }: StrategyChooserProps) {
  const { choice } = guide;
  if (!choice || strategyPages(guide).length === 0) return null;
  const hasPlace = page.components.includes('Recommendation');
  return (
    <div className="pt-2">
      <p className="js:hidden">
        These questions are answered by a script, and scripts are off here. The rules below give the same answer.
      </p>
      <ChooserLoader
        choice={choice}
        strategies={summariseStrategies(guide, readDiagram)}
        compare={comparePage(guide)?.href ?? null}
        guide={{ name: guide.site.name, url: `${guide.site.url}${page.href}` }}
      >
        <form
          className="grid gap-8 no-js:hidden"
          data-island=""
          data-asked-by={choice.questions.map(({ id }) => id).join(' ')}
        >
          <QuestionList choice={choice} />
        </form>
        {!hasPlace && (
          <p className="mt-8 border-t-2 border-foreground pt-6 text-muted-foreground no-js:hidden">
            {waitingText(choice)}
          </p>
        )}
      </ChooserLoader>
    </div>
  );
}
