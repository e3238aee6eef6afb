'use client';

import { useRef } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { useAwake } from '@/components/boot/use-awake';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { withBasePath } from '@/lib/site/base-path';

type Place = Pick<DiagramDetails, 'page' | 'view'> & { siteName: string };

/** The way from an embed to the same place, in the same state, in the guide; and what its address asks for in vain. */
export function OpenInGuide({ page, view, siteName }: Place) {
  const params = new URLSearchParams(useAddressSearch());
  params.delete('theme');
  if (view) params.set('view', view);
  const island = useRef<HTMLDivElement>(null);
  useAwake(island);
  const query = params.size > 0 ? `?${params}` : '';
  return (
    // An island, for as printed the link knows nothing of the state that the address asks for.
    <div className="flex flex-wrap items-center gap-x-4 px-4 pb-2 text-sm" data-island="" ref={island}>
      <a
        className="inline-flex min-h-touch items-center text-primary underline underline-offset-3"
        href={withBasePath(`${page}${query}`)}
        target="_blank"
        rel="noopener"
      >
        Open in the guide<span className="sr-only"> ({siteName}, new tab)</span>
      </a>
      {/* By the script that sets the theme: it must be told before anything is asked, and so without React. */}
      <p role="status" className="m-0 hidden text-muted-foreground in-data-theme-unknown:block">
        There is no such theme as the address asks for, only light and dark: shown as your system has it.
      </p>
    </div>
  );
}
