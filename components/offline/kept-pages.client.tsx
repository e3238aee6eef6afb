'use client';

import { useEffect, useState } from 'react';
import { NearList } from '@/components/guide/near-list';
import { PageList, type ListedPage } from '@/components/guide/page-list';
import { useAskedAddress } from '@/components/guide/use-asked-address';
import type { KeptPlaces, PageMessage } from '@/lib/offline/messages';
import { nearPages, type NearPage } from '@/lib/text/near-pages';

interface KeptPagesProps {
  pages: ListedPage[];
  /** Pages that are not listed, but may be asked for. */
  others: NearPage[];
}

/** The pages that the browser has kept, those first that may have been meant. All of them until it is known which. */
export function KeptPages({ pages, others }: KeptPagesProps) {
  const kept = useKeptPlaces();
  const asked = useAskedAddress();
  const isKept = ({ href }: NearPage) => kept?.has(pathOf(href).slice(1)) === true;
  const near = asked === null ? [] : nearPages(asked, [...pages, ...others]);
  return (
    <>
      <NearList near={near.filter((page) => isKept(page) && pathOf(page.href) !== pathOf(asked ?? ''))} />
      {kept === null ? <h2 key="all">All pages</h2> : <h2 key="kept">Kept by your browser</h2>}
      <PageList pages={kept === null ? pages : pages.filter(isKept)} />
    </>
  );
}

function pathOf(href: string): string {
  return href.replace(/[?#].*$/s, '');
}

/** Where the pages are that the worker behind this one has kept; null where none is, or while it has not told. */
function useKeptPlaces(): Set<string> | null {
  const [places, setPlaces] = useState<Set<string> | null>(null);
  useEffect(() => {
    const { serviceWorker } = navigator as Partial<Navigator>;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<KeptPlaces>) => setPlaces(new Set(data)));
    port1.start();
    serviceWorker?.controller?.postMessage({ type: 'kept' } satisfies PageMessage, [port2]);
    return () => port1.close();
  }, []);
  return places;
}
