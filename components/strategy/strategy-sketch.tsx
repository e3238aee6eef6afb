import { Fragment } from 'react';
import type { SketchBox, StrategySketch as Sketch } from '@/lib/strategies/strategy-sketch';
import { cn } from '@/lib/cn';

/**
 * A strategy in a few words, from those who ask down to what keeps the data: as text, so that it is sharp in any width.
 */
export function StrategySketch({ sketch }: { sketch: Sketch }) {
  return (
    <div className="flex h-full flex-col items-center justify-center text-xs leading-snug">
      {sketch.map((tier, rank) => (
        <Fragment key={tier.map(keyOf).join()}>
          {rank > 0 && <span className="sketch-arrow" />}
          <div className="flex w-full flex-wrap items-center justify-center gap-1.5">
            {tier.map((box) => (
              <SketchedBox key={keyOf(box)} box={box} />
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function SketchedBox({ box: { title, parts } }: { box: SketchBox }) {
  return (
    <div className={cn(title !== null && 'border bg-background p-1.5')}>
      {title !== null && <p className="mb-1 text-center text-muted-foreground">{title}</p>}
      <ul className="flex list-none flex-wrap justify-center gap-1.5">
        {parts.map(({ name, role, hue, external, count }) => (
          <li
            key={name + role}
            data-hue={hue}
            className={cn(
              'rounded-md border px-1.5 font-medium',
              hue ? 'border-hue-line bg-hue-tint' : 'border-input bg-card',
              external && 'border-dashed',
            )}
          >
            {name}
            {count > 1 && <span className="text-muted-foreground"> ×{count}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function keyOf({ title, parts }: SketchBox): string {
  return title ?? parts.map(({ name }) => name).join();
}
