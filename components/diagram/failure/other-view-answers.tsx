import { useEffect, useState } from 'react';
import { diagramHref } from '@/lib/addresses';
import { failureStateNames } from '@/lib/diagrams/ask/describe-failure';
import { otherViewSays, type OtherAnswer } from '@/lib/diagrams/ask/other-view';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { diagramTitles } from '@/lib/diagrams/model/diagram-titles';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { buildAddress } from '@/lib/offline/build-address';
import { GuideLink } from '../tools/inspector-lists';

/** More parts than this are told by their number. */
const mostNamed = 3;

interface OtherViewAnswersProps {
  details: DiagramDetails;
  /** Nodes and groups that fail. */
  ids: string[];
  embedded: boolean;
}

/** Says where another view of the same system, with arrows of its own, answers otherwise, and leads there. */
export function OtherViewAnswers({ details, ids, embedded }: OtherViewAnswersProps) {
  const [views, setViews] = useState<DiagramDetails[]>([]);
  const { otherViews } = details;
  useEffect(() => {
    const abort = new AbortController();
    Promise.all(otherViews.map((id) => fetchDetails(id, abort.signal))).then(setViews, () => {
      // Offline or gone: the answer of this view stands.
    });
    return () => abort.abort();
  }, [otherViews]);
  return views.map((view) => {
    const answer = otherViewSays(details, view, ids);
    if (!answer) return null;
    return (
      <p key={`${view.graph.id} ${ids.join()}`} className="mt-4 border-l-2 border-primary pl-4 text-sm">
        {'The other view has other arrows. '}
        <GuideLink href={questionLink(view, answer.question)} embedded={embedded}>
          {diagramTitles(view.graph).view}
        </GuideLink>
        {`: ${partsInWords(answer)}.`}
      </p>
    );
  });
}

async function fetchDetails(id: string, signal: AbortSignal): Promise<DiagramDetails> {
  const address = buildAddress(diagramHref(id, 'details.json'), document.documentElement.dataset.build);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as DiagramDetails;
}

/** "Flower is affected, Redis and PostgreSQL are out of reach" */
function partsInWords({ parts }: OtherAnswer): string {
  const states = [...new Set(parts.map(({ state }) => state))];
  return states
    .map((state) => {
      const names = parts.filter((part) => part.state === state).map(({ name }) => name);
      const named =
        names.length > mostNamed ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`] : names;
      return `${new Intl.ListFormat('en').format(named)} ${names.length === 1 ? 'is' : 'are'} ${failureStateNames[state].toLowerCase()}`;
    })
    .join(', ');
}
