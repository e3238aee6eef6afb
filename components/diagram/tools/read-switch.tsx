import { Button } from '@/components/ui/button';
import { leastScale } from '@/lib/viewer/view-transform';
import type { PanZoom } from './use-pan-zoom';

/** Between all of a drawing, too small to be read, and as much of it as can be read: one press leads to either. */
export function ReadSwitch({ panZoom: { scale, fit, enlarge } }: { panZoom: PanZoom }) {
  const isRead = scale >= leastScale - 0.001;
  return (
    // In a line of its own, for the whole drawing reaches to every edge of its stage.
    <div className="flex flex-none justify-center border-t py-1 print:hidden">
      <Button variant="outline" size="sm" onClick={isRead ? fit : enlarge}>
        <span key={String(isRead)}>{isRead ? 'Show the whole' : 'Enlarge to read'}</span>
      </Button>
    </div>
  );
}
