'use client';

import { nearPages, type NearPage } from '@/lib/text/near-pages';
import { NearList } from './near-list';
import { useAskedAddress } from './use-asked-address';

/** The pages whose addresses are nearest to the one that was asked for, with its query and its fragment. */
export function NearPages({ pages }: { pages: NearPage[] }) {
  const asked = useAskedAddress();
  return asked !== null && <NearList near={nearPages(asked, pages)} />;
}
