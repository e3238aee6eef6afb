import { Button } from '@/components/ui/button';
import { leastScale } from '@/lib/viewer/view-transform';
import type { PanZoom } from './use-pan-zoom';

/** Between all of a drawing, too small to be read, and as much of it as can be read: one press leads to either. */
export function ReadSwitch({ panZoom: { scale, fit, enlarge } }: { panZoom: PanZoom }) {
  const isRead = scale >= leastScale - 0.001;
  return (
    <div className="relative h-0 print:hidden">
      <Button
        variant="outline"
        className="absolute bottom-5 left-1/2 z-head -translate-x-1/2 rounded-full px-5 text-sm whitespace-nowrap shadow-md"
        onClick={isRead ? fit : enlarge}
      >
        <span key={String(isRead)}>{isRead ? 'Show the whole' : 'Enlarge to read'}</span>
      </Button>
    </div>
  );
}
