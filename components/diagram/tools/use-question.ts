import { useCallback, useMemo, useState } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { parseQuestion, sameQuestion, writeQuestion, type Question } from '@/lib/diagrams/ask/question';

/** Asks something else; as a function of what is asked at that moment where one press may follow upon another. */
export type Ask = (next: Question | ((asked: Question) => Question)) => void;

/** Asks the one figure that was asked last, of those that keep their questions to themselves. */
let askLast: ((question: null) => void) | null = null;

/**
 * The question a reader asks of a figure. Where the figure owns the address, the address is the one place it is
 * kept, so that links, reload, Back and the other view all agree: asking something adds to the history, the
 * steps of a flow do not, and nothing does in a frame, whose history is that of the page around it. Of figures
 * that keep it to themselves one is asked at a time, as the answers share a phone's screen.
 */
export function useQuestion(details: DiagramDetails, ownsAddress: boolean, framed: boolean): [Question, Ask] {
  const search = useAddressSearch();
  const [own, setOwn] = useState<Question>(null);
  const question = useMemo(
    () => (ownsAddress ? parseQuestion(search, details) : own),
    [ownsAddress, search, details, own],
  );

  const ask = useCallback<Ask>(
    (next) => {
      if (!ownsAddress) {
        if (askLast !== setOwn) askLast?.(null);
        askLast = setOwn;
        setOwn(next);
        return;
      }
      // A press may follow upon another before the first has been rendered.
      const address = window.pageAddress.search();
      const asked = parseQuestion(address, details);
      const wanted = typeof next === 'function' ? next(asked) : next;
      if (sameQuestion(asked, wanted)) return;
      const sameFlow = asked?.kind === 'flow' && wanted?.kind === 'flow' && asked.id === wanted.id;
      window.pageAddress.write(writeQuestion(address, wanted, details.graph), sameFlow || framed ? 'replace' : 'push');
    },
    [details, ownsAddress, framed],
  );
  return [question, ask];
}
