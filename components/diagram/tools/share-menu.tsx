import { lazy, Suspense, useState } from 'react';
import { PartBoundary } from '@/components/part-boundary';
import { Button } from '@/components/ui/button';
import type { ShareMenuProps } from './share-dropdown';
import { ShareIcon } from './tool-icons';

const ShareDropdown = lazy(async () => ({ default: (await import('./share-dropdown')).ShareDropdown }));

/** Links, source, pictures and embeds of a figure, in the state it is in; loaded once it is wanted. */
export function ShareMenu(props: ShareMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      variant="ghost"
      size="icon"
      className="px-3"
      aria-label="Share"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <ShareIcon />
      <span className="max-md:hidden">Share</span>
    </Button>
  );
  if (!wanted) return button;
  return (
    <PartBoundary onFail={() => setWanted(false)}>
      <Suspense fallback={button}>
        <ShareDropdown {...props} />
      </Suspense>
    </PartBoundary>
  );
}
