'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { withBasePath } from '@/lib/site/base-path';

type Place = Pick<DiagramDetails, 'page' | 'view'> & { siteName: string };

/** The way from an embed to the same place, in the same state, in the guide. */
export function OpenInGuide(place: Place) {
  return (
    <p className="embed-foot">
      <Suspense fallback={<GuideLink {...place} search="" />}>
        <StatefulLink {...place} />
      </Suspense>
    </p>
  );
}

function StatefulLink(place: Place) {
  return <GuideLink {...place} search={useSearchParams().toString()} />;
}

function GuideLink({ page, view, siteName, search }: Place & { search: string }) {
  const params = new URLSearchParams(search);
  params.delete('theme');
  if (view) params.set('view', view);
  const query = params.size > 0 ? `?${params}` : '';
  return (
    <a href={withBasePath(`${page}${query}`)} target="_blank" rel="noopener">
      Open in the guide<span className="sr-only"> ({siteName}, new tab)</span>
    </a>
  );
}
