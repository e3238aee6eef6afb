import type { ReactNode } from 'react';
import { forgetOfflineScript, offlineBootScript } from '@/components/offline/offline-boot';
import { withBasePath } from '@/lib/site/base-path';
import { buildAddress } from '@/lib/offline/build-address';
import { readOfflineMode } from '@/lib/offline/offline-mode';

/** What runs once the page is idle. Embeds, outside this layout, keep nothing in other sites' frames. */
function offlineScript(): string | null {
  if (process.env.NODE_ENV === 'development') return forgetOfflineScript;
  if (readOfflineMode(process.env) !== 'keep') return null;
  return offlineBootScript(withBasePath('/sw.js'), buildAddress('/update-notice.js', process.env.GUIDE_BUILD));
}

export default function GuideLayout({ children }: { children: ReactNode }) {
  const script = offlineScript();
  return (
    <>
      {children}
      {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
    </>
  );
}
