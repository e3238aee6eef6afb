import { useState } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { MinusIcon, PlusIcon } from '@/components/diagram/tools/tool-icons';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { cn } from '@/lib/cn';
import type { ComparableStrategy, StrategyPair } from '@/lib/content/strategy-comparisons';
import { type CompareQuery, readCompareQuery, writeCompareQuery } from '@/lib/strategies/compare-query';
import { ComparedPair } from './compared-pair';
import { type Places, unmeasured } from './use-places';
import { firstStep, lastStep, zoomScale } from './zoom-scale';

export interface ComparedStrategiesProps {
  strategies: ComparableStrategy[];
  pairs: StrategyPair[];
}

/** The choice of two strategies and a view, and what differs between them. All of it stands in the address. */
export function ComparedStrategies({ strategies, pairs }: ComparedStrategiesProps) {
  const search = useAddressSearch();
  const [wanted, setWanted] = useState<number | null>(null);
  const [{ whole }, setPlaces] = useState<Places>(unmeasured);
  // They open so that their names can be read, whole or not.
  const step = Math.max(wanted ?? 0, firstStep(whole));
  const scale = zoomScale(step, whole);
  const names = strategies.map(({ id, title }): [string, string] => [id, title]);
  const views = [...new Map(strategies.flatMap((strategy) => strategy.views).map(({ id, title }) => [id, title]))];
  const { query, unknown } = readCompareQuery(
    search,
    strategies.map((strategy) => ({ id: strategy.id, views: strategy.views.map(({ id }) => id) })),
  );
  const first = strategies.find(({ id }) => id === query.a);
  const second = strategies.find(({ id }) => id === query.b);
  const titleOf = (id: string) => new Map([...names, ...views]).get(id) ?? id;

  function ask(change: Partial<CompareQuery>) {
    const next = { ...query, ...change };
    // The same one twice is no comparison: the other one gives way.
    const swapped = change.a === undefined ? { ...next, a: query.b } : { ...next, b: query.a };
    const asked = next.a === next.b ? swapped : next;
    window.pageAddress.write(writeCompareQuery(window.pageAddress.search(), asked), 'push');
  }

  function zoom(steps: number | 'fit') {
    const least = firstStep(whole);
    setWanted(steps === 'fit' ? least : Math.min(lastStep, Math.max(least, step + steps)));
  }

  if (!first || !second) return null;
  return (
    <div className="changes" data-breakout="">
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        {(
          [
            ['First strategy', 'a'],
            ['Second strategy', 'b'],
          ] as const
        ).map(([label, side]) => (
          <Choice
            key={side}
            label={label}
            className="max-xs:w-full"
            value={query[side]}
            options={names}
            onChoose={(id) => ask({ [side]: id })}
          />
        ))}
        <Choice label="View" value={query.view} options={views} onChoose={(id) => ask({ view: id })} />
        <div className="ml-auto flex items-center" role="group" aria-label="Zoom of both pictures">
          <Button
            variant="ghost"
            size="icon"
            aria-label="Zoom out"
            disabled={step === firstStep(whole)}
            onClick={() => zoom(-1)}
          >
            <MinusIcon />
          </Button>
          <span className="w-14 text-center text-sm" key={scale}>
            {`${Math.round(scale * 100)} %`}
          </span>
          <Button variant="ghost" size="icon" aria-label="Zoom in" disabled={step === lastStep} onClick={() => zoom(1)}>
            <PlusIcon />
          </Button>
          <Button
            variant="ghost"
            size="icon"
            className="text-sm aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-foreground"
            aria-pressed={step === firstStep(whole)}
            onClick={() => zoom('fit')}
          >
            Fit
          </Button>
        </div>
      </div>
      {scale > whole && (
        <p className="mt-2 text-sm text-muted-foreground print:hidden">
          Drag one picture, and both move. Fit shows them whole.
        </p>
      )}
      {unknown.map(({ name, value, reason, instead }) => (
        <p key={name} className="mt-3 text-sm text-destructive" role="status">
          {reason === 'same'
            ? `${titleOf(value)} was to be compared with itself; this is ${titleOf(instead)} instead.`
            : `There is nothing called “${value}” to compare; this is ${titleOf(instead)} instead.`}
        </p>
      ))}
      <ComparedPair
        key={`${first.id} ${second.id} ${query.view}`}
        pairs={pairs}
        first={first}
        second={second}
        view={query.view}
        scale={scale}
        onPlaces={setPlaces}
        onZoom={zoom}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [id: string, title: string][];
  className?: string;
  onChoose: (id: string) => void;
}

function Choice({ label, value, options, className, onChoose }: ChoiceProps) {
  return (
    <label className={cn('grid min-w-0 gap-1 text-sm', className)}>
      <span className="text-muted-foreground">{label}</span>
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </label>
  );
}
