import { Button } from '@/components/ui/button';
import type { Fullscreen } from './use-fullscreen';
import type { PanZoom } from './use-pan-zoom';
import { FitIcon, FullIcon, LeaveFullIcon, MinusIcon, PlusIcon } from './tool-icons';

/** Zoom, fit, natural size and full screen. */
export function ZoomBar({ panZoom, fullscreen }: { panZoom: PanZoom; fullscreen: Fullscreen }) {
  const fullLabel = fullscreen.active ? 'Leave full screen' : 'Full screen';
  return (
    <div className="tool-group" role="group" aria-label="Zoom">
      <Button
        variant="ghost"
        size="icon"
        className="max-md:not-in-data-full:hidden"
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => panZoom.zoomBy(1 / 1.25)}
      >
        <MinusIcon />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        className="w-15 max-md:not-in-data-full:hidden"
        aria-label={`Natural size, now ${Math.round(panZoom.scale * 100)} %`}
        title="Natural size (0)"
        onClick={panZoom.actual}
      >
        {Math.round(panZoom.scale * 100)} %
      </Button>
      <Button
        variant="ghost"
        size="icon"
        className="max-md:not-in-data-full:hidden"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => panZoom.zoomBy(1.25)}
      >
        <PlusIcon />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        className="max-md:not-in-data-full:hidden"
        aria-label="Fit the whole diagram"
        title="Fit the whole diagram"
        onClick={panZoom.fit}
      >
        <FitIcon />
      </Button>
      <Button variant="ghost" size="icon" aria-label={fullLabel} title={`${fullLabel} (F)`} onClick={fullscreen.toggle}>
        {fullscreen.active ? <LeaveFullIcon /> : <FullIcon />}
      </Button>
    </div>
  );
}
