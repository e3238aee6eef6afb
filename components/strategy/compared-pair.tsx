import '@/components/changes/changes.css';
import { useMemo, useRef, type CSSProperties, type RefObject } from 'react';
import { MarkedDrawing } from '@/components/changes/marked-drawing';
import type { ComparableStrategy, ComparableView, StrategyPair } from '@/lib/content/strategy-comparisons';
import { allDifferences, type DifferenceList, listDifferences } from '@/lib/strategies/describe-differences';
import { turnAround } from '@/lib/strategies/turn-around';
import { Differences } from './differences';

interface ComparedPairProps {
  pairs: StrategyPair[];
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  /** 1 is as large as fits. */
  zoom: number;
}

/** Two strategies on their pictures, with numbered marks on what differs, and the list that the numbers belong to. */
export function ComparedPair({ pairs, first, second, view, zoom }: ComparedPairProps) {
  const firstStage = useRef<HTMLDivElement>(null);
  const secondStage = useRef<HTMLDivElement>(null);
  const differences = useMemo(() => differencesOf(pairs, first.id, second.id, view), [pairs, first, second, view]);
  // Kept, as the pictures are drawn anew for every new list.
  const parts = useMemo(
    () => (differences ? allDifferences(differences).map(({ change }) => change) : []),
    [differences],
  );
  const drawn = { first: viewOf(first, view), second: viewOf(second, view) };
  if (!differences || !drawn.first || !drawn.second) {
    return (
      <p role="status">{`${first.title} and ${second.title} have no such view in common. Choose another view.`}</p>
    );
  }
  const picture = {
    origin: '',
    parts,
    zoom,
    names: {
      added: `Only in ${second.title}`,
      removed: `Only in ${first.title}`,
      renamed: 'In both, but otherwise',
    },
  };
  return (
    <>
      {/* Beside each other where both are whole and can be read there, else one below the other. */}
      <div className="mt-4 flex flex-wrap gap-4 *:my-0 *:min-w-0 *:grow *:basis-(--needed)">
        <MarkedDrawing
          {...picture}
          {...drawingOf(drawn.first)}
          title={first.title}
          build={first.title}
          side="before"
          stageRef={firstStage}
          onScroll={() => scrollInStep(firstStage, secondStage)}
        />
        <MarkedDrawing
          {...picture}
          {...drawingOf(drawn.second)}
          title={second.title}
          build={second.title}
          side="after"
          stageRef={secondStage}
          onScroll={() => scrollInStep(secondStage, firstStage)}
        />
      </div>
      <Differences
        differences={differences}
        first={first}
        second={second}
        view={view}
        onShow={(number) => showMark([firstStage, secondStage], number)}
      />
    </>
  );
}

function differencesOf(pairs: StrategyPair[], a: string, b: string, view: string): DifferenceList | null {
  const pair = pairs.find((each) => each.view === view && [a, b].includes(each.first) && [a, b].includes(each.second));
  if (!pair) return null;
  return listDifferences(pair.first === a ? pair.changes : turnAround(pair.changes));
}

function viewOf({ views }: ComparableStrategy, view: string): ComparableView | undefined {
  return views.find(({ id }) => id === view);
}

/** What a picture needs to know of its drawing, and the width below which the drawing would be cut. */
function drawingOf(view: ComparableView) {
  const style = { '--needed': `min(100%, ${view.width}px * var(--least) + 2.5rem + 2px)` } as CSSProperties;
  return { id: view.diagram, size: view, style };
}

/** Moves one picture as the other was moved, each by its own share of what there is to scroll. */
function scrollInStep(own: RefObject<HTMLDivElement | null>, other: RefObject<HTMLDivElement | null>) {
  const [from, to] = [own.current, other.current];
  // Only the picture under the pointer or the focus leads, or the two would move each other for ever.
  if (!from || !to || !from.matches(':hover, :focus, :focus-within')) return;
  const share = (at: number, all: number, shown: number) => (all > shown ? at / (all - shown) : 0);
  to.scrollLeft = share(from.scrollLeft, from.scrollWidth, from.clientWidth) * (to.scrollWidth - to.clientWidth);
}

/** Moves the pictures so that a mark is in the middle of each that has it, and makes it stand out. */
function showMark(stages: RefObject<HTMLDivElement | null>[], number: number) {
  const marks = stages.flatMap(({ current: stage }) => {
    for (const shown of stage?.querySelectorAll('[data-shown]') ?? []) shown.removeAttribute('data-shown');
    return [...(stage?.querySelectorAll(`[data-number="${number}"]`) ?? [])];
  });
  for (const mark of marks) {
    mark.setAttribute('data-shown', '');
    const stage = mark.closest('.figure-stage');
    if (!stage) continue;
    const [outer, inner] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()];
    stage.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }
  marks[0]?.scrollIntoView({ block: 'center' });
}
