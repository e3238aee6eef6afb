import { useEffect } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { askedIn, writeQuestion, type Question } from '@/lib/diagrams/ask/question';

/** What a figure has understood since the page came, each with the path it was asked on. */
const understood = new Set<string>();

/**
 * The query that asks a figure in vain, to be told to the reader; null where it asks nothing or is answered. What was
 * chosen in another view, and is not in this one, is no mistake of the address: it leaves it.
 */
export function useUnknown(stage: HTMLElement, question: Question, ownsAddress: boolean): string | null {
  const search = useAddressSearch();
  const asked = ownsAddress ? askedIn(search) : '';
  const key = `${location.pathname}?${asked}`;
  useEffect(() => {
    if (!asked) return;
    if (question) understood.add(key);
    // Of the open view alone: on paper all of them are seen.
    else if (understood.has(key) && !stage.closest('[hidden]')) {
      window.pageAddress.write(writeQuestion(search, null), 'replace');
    }
  }, [stage, question, asked, key, search]);
  return asked && !question && !understood.has(key) ? search : null;
}
