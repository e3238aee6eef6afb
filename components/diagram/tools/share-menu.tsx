import { useState, type ComponentType } from 'react';
import { tellPartFailed } from '@/components/boot/use-awake';
import { Button } from '@/components/ui/button';
import type { ShareMenuProps } from './share-dropdown';
import { ShareIcon } from './tool-icons';

/** Links, source, pictures and embeds of a figure, in the state it is in; loaded once it is wanted. */
export function ShareMenu(props: ShareMenuProps) {
  const [loaded, setLoaded] = useState<{ ShareDropdown: ComponentType<ShareMenuProps> } | null>(null);
  if (loaded) return <loaded.ShareDropdown {...props} />;
  return (
    <Button
      variant="ghost"
      size="icon"
      className="px-3"
      aria-label="Share"
      aria-expanded={false}
      onClick={() => void import('./share-dropdown').then(setLoaded, tellPartFailed)}
    >
      <ShareIcon />
      <span className="max-md:hidden">Share</span>
    </Button>
  );
}
