import type { ReactNode } from 'react';
import { forgetOfflineScript, offlineBootScript } from '@/components/offline/offline-boot';
import { withBasePath } from '@/lib/site/base-path';
import { buildAddress } from '@/lib/offline/build-address';
import { readOfflineMode } from '@/lib/offline/offline-mode';

/** What runs once the page is idle. Embeds, outside this layout, keep nothing in other sites' frames. */
function OfflineScript() {
  if (process.env.NODE_ENV === 'development') {
    return <script dangerouslySetInnerHTML={{ __html: forgetOfflineScript }} />;
  }
  if (readOfflineMode(process.env) !== 'keep') return null;
  return (
    <script
      data-worker={withBasePath('/sw.js')}
      data-notice={buildAddress('/update-notice.js', process.env.GUIDE_BUILD)}
      dangerouslySetInnerHTML={{ __html: offlineBootScript }}
    />
  );
}

export default function GuideLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <OfflineScript />
    </>
  );
}
