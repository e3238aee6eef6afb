import { SiteLink } from '@/components/site-link';
import { ChangeBadge } from '@/components/changes/change-badge';
import { Button } from '@/components/ui/button';
import type { PartChange } from '@/lib/compare/model';
import type { ComparableStrategy } from '@/lib/content/strategy-comparisons';
import { bothDifferent, type DifferenceList, type NumberedChange } from '@/lib/strategies/describe-differences';
import { FactLines } from './fact-lines';

interface DifferencesProps {
  differences: DifferenceList;
  first: ComparableStrategy;
  second: ComparableStrategy;
  view: string;
  /** Shows the mark with a number on the pictures. */
  onShow: (number: number) => void;
}

/** What differs between two strategies, in words: each entry leads to its mark, and to the diagrams that have it. */
export function Differences({ differences, first, second, view, onShow }: DifferencesProps) {
  const lists: [title: string, changes: NumberedChange[]][] = [
    [`Only in ${first.title}`, differences.onlyFirst],
    [`Only in ${second.title}`, differences.onlySecond],
    [bothDifferent, differences.different],
    ['Connections that only one of them has', differences.connections],
  ];
  return (
    <div className="mt-6 grid items-start gap-x-10 md:grid-cols-2">
      {lists.map(
        ([title, changes]) =>
          changes.length > 0 && (
            <section key={title} aria-label={title} className="mb-6">
              <h3 className="m-0 break-after-avoid border-b pb-2 text-base font-semibold">{title}</h3>
              <ol className="list-none">
                {changes.map(({ number, change }) => (
                  <li key={number} className="flex break-inside-avoid items-start border-b">
                    <Button
                      variant="ghost"
                      size="icon"
                      className="-ml-1.5 shrink-0"
                      data-difference={number}
                      aria-label={`Show ${number}, ${change.name}, on the pictures`}
                      title="Show on the pictures"
                      onClick={() => onShow(number)}
                    >
                      <ChangeBadge kind={change.kind} number={number} />
                    </Button>
                    <div className="min-w-0 flex-1 py-2.5 leading-snug">
                      <p className="font-medium">{change.name}</p>
                      {change.part === 'node' && <Places change={change} first={first} second={second} view={view} />}
                      {change.kind === 'changed' && (
                        <p className="mt-1 text-sm">
                          <FactLines change={change} titles={{ first: first.title, second: second.title }} />
                        </p>
                      )}
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
    <p className="flex flex-wrap gap-x-3 text-sm pointer-coarse:gap-y-5.5">
      {places.map(({ strategy, id }) => (
        <SiteLink
          key={strategy.id}
          className="inline-flex items-center text-muted-foreground underline decoration-1 underline-offset-3 hover:text-foreground pointer-coarse:-my-2.75 pointer-coarse:min-h-touch"
          aria-label={`${change.name} in the diagram of ${strategy.title}`}
          href={`${strategy.href}?${new URLSearchParams({ view, node: id ?? '' })}`}
        >
          {strategy.title}
        </SiteLink>
      ))}
    </p>
  );
}
