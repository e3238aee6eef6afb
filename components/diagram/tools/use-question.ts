import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import type { DiagramDetails } from '@/lib/diagrams/model';
import { parseQuestion, sameQuestion, writeQuestion, type Question } from '@/lib/diagrams/question';

/**
 * The question a reader asks of a figure. Where the figure owns the address, the address is the one place it is
 * kept, so that links, reload, Back and the other view all agree: asking something adds to the history, the
 * steps of a flow do not.
 */
export function useQuestion(details: DiagramDetails, ownsAddress: boolean): [Question, (question: Question) => void] {
  const search = useSearchParams().toString();
  const [own, setOwn] = useState<Question>(null);
  const question = useMemo(
    () => (ownsAddress ? parseQuestion(search, details) : own),
    [ownsAddress, search, details, own],
  );

  const ask = useCallback(
    (next: Question) => {
      // The address is ahead of the question while the router follows it.
      const asked = ownsAddress ? parseQuestion(location.search, details) : question;
      if (sameQuestion(asked, next)) return;
      if (!ownsAddress) {
        setOwn(next);
        return;
      }
      const url = `${location.pathname}${writeQuestion(location.search, next)}`;
      // The router follows an address only when the state with it is not its own, so none is handed over.
      const sameFlow = asked?.kind === 'flow' && next?.kind === 'flow' && asked.id === next.id;
      if (sameFlow) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    },
    [details, question, ownsAddress],
  );
  return [question, ask];
}
