import { Button } from '@/components/ui/button';
import { CopyStates } from './copy-states';

interface CopyFileProps {
  /** A text file of this site. */
  href: string;
  /** What pressing the button does. */
  label: string;
  variant?: 'link' | 'ghost';
  className?: string;
}

/** Fetches a text when it is asked for, copies it, and says in the button's place whether that worked. */
export function CopyFile({ href, label, variant = 'link', className }: CopyFileProps) {
  return (
    <Button variant={variant} className={className} data-copy={href}>
      <CopyStates idle={label} failed="Could not copy" />
    </Button>
  );
}
