import { Button } from '@/components/ui/button';
import { FitIcon, FullIcon, LeaveFullIcon, MinusIcon, PlayIcon, PlusIcon } from './tools/tool-icons';

/** What a control of a figure asks for. */
export type FigureAction =
  | { kind: 'zoom'; factor: number }
  | { kind: 'fit' }
  | { kind: 'actual' }
  | { kind: 'full' }
  | { kind: 'flow'; id: string }
  | { kind: 'node'; id: string };

/** What the controls show of a figure whose tools have come. */
export interface FigureState {
  /** The flow that is followed, or null. */
  flow: string | null;
  /** 1 is the drawing's natural size. */
  scale: number;
  /** The figure fills the screen. */
  full: boolean;
}

interface FigureHeadProps {
  flows: { id: string; title: string }[];
  /** Null until the tools have come; the controls then stand there already, and fetch them. */
  state: FigureState | null;
  act: (action: FigureAction) => void;
}

/** The controls of a figure: its flows, zoom, fit and full screen. They stand there from the first paint on. */
export function FigureHead({ flows, state, act }: FigureHeadProps) {
  const full = state?.full ?? false;
  const percent = state && `${Math.round(state.scale * 100)} %`;
  const fullLabel = full ? 'Leave full screen' : 'Full screen';
  return (
    <>
      {flows.length > 0 && (
        <ul
          className="flow-list absolute top-0 right-(--aside,0px) left-0 z-2 flex list-none gap-1.5 overflow-x-auto px-3 py-1.5 pointer-coarse:py-0.5"
          aria-label="Flows"
        >
          {flows.map(({ id, title }) => (
            <li key={id} className="flex-none">
              <Button
                variant="chip"
                size="chip"
                className="pr-3 pl-1.5 text-xs whitespace-nowrap"
                aria-pressed={id === state?.flow}
                onClick={() => act({ kind: 'flow', id })}
              >
                <PlayIcon />
                {title}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="absolute right-0 bottom-(--controls) z-2 flex h-touch" role="group" aria-label="Zoom">
        <Button
          variant="ghost"
          size="icon"
          aria-label="Zoom out"
          title="Zoom out (−)"
          onClick={() => act({ kind: 'zoom', factor: 1 / 1.25 })}
        >
          <MinusIcon />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          className="max-md:hidden"
          aria-label={percent ? `Natural size, now ${percent}` : 'Natural size'}
          title="Natural size (0)"
          onClick={() => act({ kind: 'actual' })}
        >
          {/* How large it is shown, once that is known; a press leads to 100 %. */}
          <span key={percent}>{percent ?? '1:1'}</span>
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={() => act({ kind: 'zoom', factor: 1.25 })}
        >
          <PlusIcon />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Fit the whole diagram"
          title="Fit the whole diagram"
          onClick={() => act({ kind: 'fit' })}
        >
          <FitIcon />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label={fullLabel}
          title={`${fullLabel} (Shift+F)`}
          onClick={() => act({ kind: 'full' })}
        >
          {full ? <LeaveFullIcon key="leave" /> : <FullIcon key="enter" />}
        </Button>
      </div>
    </>
  );
}
