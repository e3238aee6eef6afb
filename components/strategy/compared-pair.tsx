import '@/components/changes/changes.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { MarkedDrawing } from '@/components/changes/marked-drawing';
import { Button } from '@/components/ui/button';
import type { ComparableStrategy, ComparableView, StrategyPair } from '@/lib/content/strategy-comparisons';
import {
  allDifferences,
  bothDifferent,
  type DifferenceList,
  listDifferences,
  type NumberedChange,
} from '@/lib/strategies/describe-differences';
import { turnAround } from '@/lib/strategies/turn-around';
import { ChosenDifference } from './chosen-difference';
import { Differences } from './differences';
import { showMark } from './show-mark';
import { gap, neededWidth, type Places, usePlaces } from './use-places';
import { useStagesInStep } from './use-stages-in-step';

interface ComparedPairProps {
  pairs: StrategyPair[];
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  /** Of both drawings; 1 is their own size. */
  scale: number;
  /** Told what the places of both drawings have room for. */
  onPlaces: (places: Places) => void;
  /** Zooms by some steps, or to the whole. */
  onZoom: (steps: number | 'fit') => void;
}

/** Two strategies on their pictures, with numbered marks on what differs, and the list that the numbers belong to. */
export function ComparedPair(props: ComparedPairProps) {
  const { pairs, first, second, view, scale, onPlaces, onZoom } = props;
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'before' | 'after'>('before');
  const drawn = { first: viewOf(first, view), second: viewOf(second, view) };
  const places = usePlaces(board, before, drawn.first, drawn.second);
  const { stacked } = places;
  useLayoutEffect(() => onPlaces(places), [onPlaces, places]);
  const follow = useStagesInStep(before, after, { scale, onZoom });
  const list = useRef<HTMLDivElement>(null);
  const [number, setNumber] = useState<number | null>(null);
  const differences = useMemo(() => differencesOf(pairs, first.id, second.id, view), [pairs, first, second, view]);
  // Kept, as the pictures are drawn anew for every new list.
  const all = useMemo(() => (differences ? allDifferences(differences) : []), [differences]);
  const parts = useMemo(() => all.map(({ change }) => change), [all]);
  if (!differences || !drawn.first || !drawn.second) {
    return (
      <p role="status">{`${first.title} and ${second.title} have no such view in common. Choose another view.`}</p>
    );
  }
  const names = {
    added: `Only in ${second.title}`,
    removed: `Only in ${first.title}`,
    renamed: bothDifferent,
  };
  const columns = `${neededWidth(drawn.first)}fr ${neededWidth(drawn.second)}fr`;
  const picture = { origin: '', parts, names, scale };
  const pictures = [
    { side: 'before', strategy: first, size: drawn.first },
    { side: 'after', strategy: second, size: drawn.second },
  ] as const;
  const chosen = all.find((each) => each.number === number);
  const hidden = shown === 'before' ? 'after' : 'before';

  /** Shows a difference where both pictures have it on that of a side, else on the one that has it. */
  function show(wanted: number, side: 'before' | 'after') {
    setNumber(wanted);
    const stages = [before.current, after.current];
    const marked = showMark(side === 'before' ? stages : stages.toReversed(), wanted);
    if (marked) setShown(marked === before.current ? 'before' : 'after');
  }

  return (
    <>
      {stacked && (
        <div className="mt-4 flex flex-wrap gap-2 print:hidden" role="group" aria-label="Picture">
          {pictures.map(({ side, strategy: { title } }) => (
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
      <div>
        {/* Beside each other where both are whole and can be read there, else in one place, where they are switched. */}
        <div
          ref={board}
          className="compared-pictures mt-4 grid"
          data-shown={stacked ? shown : undefined}
          style={{ columnGap: gap, gridTemplateColumns: stacked ? undefined : columns }}
        >
          {pictures.map(({ side, strategy, size }) => (
            <MarkedDrawing
              {...picture}
              key={side}
              id={size.diagram}
              size={size}
              title={strategy.title}
              build={strategy.title}
              side={side}
              stageRef={side === 'before' ? before : after}
              className={side}
              onScroll={() => follow(side === 'before' ? before : after)}
            />
          ))}
        </div>
        {chosen && (
          <ChosenDifference
            chosen={chosen}
            where={whereIs(chosen, first, second)}
            titles={{ first: first.title, second: second.title }}
            other={stacked && chosen.change.kind === 'changed' ? { before: first, after: second }[hidden].title : null}
            onOther={() => show(chosen.number, hidden)}
            onReturn={() => list.current?.querySelector<HTMLElement>(`[data-difference="${number}"]`)?.focus()}
          />
        )}
      </div>
      <div ref={list}>
        <Differences
          differences={differences}
          first={first}
          second={second}
          view={view}
          onShow={(wanted) => show(wanted, shown)}
        />
      </div>
    </>
  );
}

function differencesOf(pairs: StrategyPair[], a: string, b: string, view: string): DifferenceList | null {
  const pair = pairs.find((each) => each.view === view && [a, b].includes(each.first) && [a, b].includes(each.second));
  if (!pair) return null;
  return listDifferences(pair.first === a ? pair.changes : turnAround(pair.changes));
}

/** Which of two strategies has what differs. */
function whereIs({ change }: NumberedChange, first: ComparableStrategy, second: ComparableStrategy): string {
  if (change.kind === 'removed') return `Only in ${first.title}`;
  return change.kind === 'added' ? `Only in ${second.title}` : bothDifferent;
}

function viewOf({ views }: ComparableStrategy, view: string): ComparableView | undefined {
  return views.find(({ id }) => id === view);
}
