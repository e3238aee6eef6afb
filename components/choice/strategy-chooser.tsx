import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { summariseStrategies } from '@/lib/content/summarise-strategies';
import { Chooser } from './chooser.client';

interface StrategyChooserProps {
  guide: Guide;
  /** The page it stands on, for links to an answer. */
  href: string;
  readDiagram: PageContext['readDiagram'];
}

/** The questions that lead to a deployment strategy. */
export function StrategyChooser({ guide, href, readDiagram }: StrategyChooserProps) {
  if (!guide.choice || strategyPages(guide).length === 0) return null;
  return (
    <Chooser
      choice={guide.choice}
      strategies={summariseStrategies(guide, readDiagram)}
      guide={{ name: guide.site.name, url: `${guide.site.url}${href}` }}
    />
  );
}
