import { SiteLink } from '@/components/site-link';
import '@/components/changes/changes.css';
import { useMemo, useRef, type RefObject } from 'react';
import { MarkedDrawing } from '@/components/changes/marked-drawing';
import { Button } from '@/components/ui/button';
import type { PartChange } from '@/lib/compare/model';
import type { ComparableStrategy, StrategyPair } from '@/lib/content/strategy-comparisons';
import {
  allDifferences,
  type DifferenceList,
  fieldText,
  listDifferences,
  type NumberedChange,
} from '@/lib/strategies/describe-differences';
import { turnAround } from '@/lib/strategies/turn-around';

interface ComparedPairProps {
  pairs: StrategyPair[];
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  /** 1 is the drawings' own size. */
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
  if (!differences) {
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
      <div className="grid gap-4 xl:grid-cols-2">
        <MarkedDrawing
          {...picture}
          id={diagramOf(first, view)}
          title={first.title}
          build={first.title}
          side="before"
          stageRef={firstStage}
          onScroll={() => scrollInStep(firstStage, secondStage)}
        />
        <MarkedDrawing
          {...picture}
          id={diagramOf(second, view)}
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

/** The id of the diagram that shows a view of a strategy. */
function diagramOf({ views }: ComparableStrategy, view: string): string {
  return views.find(({ id }) => id === view)?.diagram ?? '';
}

/** Moves one picture as the other was moved, each by its own share of what there is to scroll. */
function scrollInStep(own: RefObject<HTMLDivElement | null>, other: RefObject<HTMLDivElement | null>) {
  const [from, to] = [own.current, other.current];
  // Only the picture under the pointer or the focus leads, or the two would move each other for ever.
  if (!from || !to || !from.matches(':hover, :focus, :focus-within')) return;
  const share = (at: number, all: number, shown: number) => (all > shown ? at / (all - shown) : 0);
  to.scrollLeft = share(from.scrollLeft, from.scrollWidth, from.clientWidth) * (to.scrollWidth - to.clientWidth);
  to.scrollTop = share(from.scrollTop, from.scrollHeight, from.clientHeight) * (to.scrollHeight - to.clientHeight);
}

/** Moves the pictures so that a mark is in the middle of each that has it. */
function showMark(stages: RefObject<HTMLDivElement | null>[], number: number) {
  for (const { current: stage } of stages) {
    const mark = stage?.querySelector(`[data-number="${number}"]`);
    if (!stage || !mark) continue;
    const [outer, inner] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()];
    stage.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    stage.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
  }
  stages[0]?.current?.scrollIntoView({ block: 'nearest' });
}

interface DifferencesProps {
  differences: DifferenceList;
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  onShow: (number: number) => void;
}

function Differences({ differences, first, second, view, onShow }: DifferencesProps) {
  const lists: [title: string, changes: NumberedChange[]][] = [
    [`Only in ${first.title}`, differences.onlyFirst],
    [`Only in ${second.title}`, differences.onlySecond],
    ['In both, but otherwise', differences.otherwise],
    ['Connections that only one of them has', differences.connections],
  ];
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-2">
      {lists.map(
        ([title, changes]) =>
          changes.length > 0 && (
            <section key={title} aria-label={title}>
              <h3 className="font-semibold">{title}</h3>
              <ol className="mt-2 grid gap-2">
                {changes.map(({ number, change }) => (
                  <li key={number} className="flex gap-3">
                    <Button
                      variant="outline"
                      size="icon"
                      className="shrink-0 self-start"
                      aria-label={`Show ${number}, ${change.name}, on the pictures`}
                      onClick={() => onShow(number)}
                    >
                      {number}
                    </Button>
                    <div className="min-w-0 self-center">
                      <p>{change.name}</p>
                      {change.kind === 'changed' && <Facts change={change} />}
                      {change.part === 'node' && <Places change={change} first={first} second={second} view={view} />}
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          ),
      )}
    </div>
  );
}

function Facts({ change }: { change: PartChange }) {
  return change.fields.map((field) => {
    const { name, first, second } = fieldText(field);
    return <p key={name} className="text-sm text-muted-foreground">{`${name}: ${first} → ${second}`}</p>;
  });
}

interface PlacesProps {
  change: PartChange;
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
}

/** Links to a component in the diagrams of the strategies that have it. */
function Places({ change, first, second, view }: PlacesProps) {
  const places = [
    { strategy: first, id: change.before[0] },
    { strategy: second, id: change.after[0] },
  ].filter(({ id }) => id !== undefined);
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {places.map(({ strategy, id }) => (
        <SiteLink
          key={strategy.id}
          className="inline-flex min-h-touch items-center underline decoration-1 underline-offset-3"
          href={`${strategy.href}?${new URLSearchParams({ view, node: id ?? '' })}`}
        >
          {`Ask in ${strategy.title}`}
        </SiteLink>
      ))}
    </p>
  );
}
