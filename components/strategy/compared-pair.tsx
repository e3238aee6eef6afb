import '@/components/changes/changes.css';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { MarkedDrawing } from '@/components/changes/marked-drawing';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { ComparableStrategy, ComparableView, StrategyPair } from '@/lib/content/strategy-comparisons';
import { allDifferences, type DifferenceList, listDifferences } from '@/lib/strategies/describe-differences';
import { turnAround } from '@/lib/strategies/turn-around';
import { Differences } from './differences';
import { useStagesInStep } from './use-stages-in-step';

interface ComparedPairProps {
  pairs: StrategyPair[];
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  /** 1 is as large as fits. */
  zoom: number;
  /** Zooms by some steps, or back to the whole. */
  onZoom: (steps: number | 'fit') => void;
}

/** The scale at which the names in a drawing are 11 px high; figure.css says the same. */
const leastScale = 0.786;
/** Between two pictures, in pixels. */
const gap = 16;

/** Two strategies on their pictures, with numbered marks on what differs, and the list that the numbers belong to. */
export function ComparedPair({ pairs, first, second, view, zoom, onZoom }: ComparedPairProps) {
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'before' | 'after'>('before');
  const drawn = { first: viewOf(first, view), second: viewOf(second, view) };
  const [firstWidth, secondWidth] = [neededWidth(drawn.first), neededWidth(drawn.second)];
  const stacked = useStacked(board, firstWidth + gap + secondWidth);
  const follow = useStagesInStep(before, after, { zoom, onZoom });
  const differences = useMemo(() => differencesOf(pairs, first.id, second.id, view), [pairs, first, second, view]);
  // Kept, as the pictures are drawn anew for every new list.
  const parts = useMemo(
    () => (differences ? allDifferences(differences).map(({ change }) => change) : []),
    [differences],
  );
  if (!differences || !drawn.first || !drawn.second) {
    return (
      <p role="status">{`${first.title} and ${second.title} have no such view in common. Choose another view.`}</p>
    );
  }
  const names = {
    added: `Only in ${second.title}`,
    removed: `Only in ${first.title}`,
    renamed: 'In both, but otherwise',
  };
  const place = (side: 'before' | 'after') =>
    cn(
      stacked && 'col-start-1 row-start-1',
      stacked && shown !== side && '[visibility:hidden] print:[visibility:visible]',
      'print:col-start-auto print:row-start-auto',
    );
  const picture = { origin: '', parts, names, zoom };
  return (
    <>
      {stacked && (
        <div className="mt-4 flex flex-wrap gap-2 print:hidden" role="group" aria-label="Picture">
          {(
            [
              ['before', first],
              ['after', second],
            ] as const
          ).map(([side, { title }]) => (
            <Button
              key={side}
              variant="outline"
              aria-pressed={shown === side}
              className="px-3 text-sm aria-pressed:border-primary aria-pressed:bg-accent"
              onClick={() => setShown(side)}
            >
              {title}
            </Button>
          ))}
        </div>
      )}
      {/* Beside each other where both are whole and can be read there, else in one place, where they are switched. */}
      <div
        ref={board}
        className="mt-4 grid *:my-0 *:min-w-0"
        style={{ gap, gridTemplateColumns: stacked ? undefined : `${firstWidth}fr ${secondWidth}fr` }}
      >
        <MarkedDrawing
          {...picture}
          id={drawn.first.diagram}
          size={drawn.first}
          title={first.title}
          build={first.title}
          side="before"
          stageRef={before}
          className={place('before')}
          onScroll={() => follow(before)}
        />
        <MarkedDrawing
          {...picture}
          id={drawn.second.diagram}
          size={drawn.second}
          title={second.title}
          build={second.title}
          side="after"
          stageRef={after}
          className={place('after')}
          onScroll={() => follow(after)}
        />
      </div>
      <Differences
        differences={differences}
        first={first}
        second={second}
        view={view}
        onShow={(number) => {
          const marked = showMark([before, after], number);
          if (marked) setShown(marked === before.current ? 'before' : 'after');
        }}
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

/** The width below which a drawing would be cut, in pixels: with names of 11 px, and the space around it. */
function neededWidth(view: ComparableView | undefined): number {
  return (view?.width ?? 0) * leastScale + 42;
}

/** Whether an element is narrower than what two drawings need beside each other. */
function useStacked(place: RefObject<HTMLDivElement | null>, needed: number): boolean {
  const [stacked, setStacked] = useState(true);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setStacked(element.clientWidth < needed);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, needed]);
  return stacked;
}

/**
 * Moves the pictures so that a mark is in the middle of each that has it, and makes it stand out. Returns the stage
 * of the first that has it.
 */
function showMark(stages: RefObject<HTMLDivElement | null>[], number: number): HTMLElement | null {
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
    stage.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  }
  marks[0]?.scrollIntoView({ block: 'center' });
  return marks[0]?.closest<HTMLElement>('.figure-stage') ?? null;
}
