import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react';
import { cn } from '@/lib/cn';
import type { PartChange, PartKind } from '@/lib/compare/model';
import { kindNames } from '@/lib/changes/words';
import { ChangeBadge } from './change-badge';
import { drawMarks, type Mark, markedSize, type Size } from './draw-marks';
import { readDrawing } from './read-drawing';

interface MarkedDrawingProps {
  /** The id of the diagram. */
  id: string;
  title: string;
  /** Which build it is of, in words. */
  build: string;
  /** Where that build is published: empty for this site, else without a slash at the end. */
  origin: string;
  /** All parts that differ, in the order of their numbers. */
  parts: PartChange[];
  /** Which of the two builds it is. */
  side: 'before' | 'after';
  /** What marks are called in the legend, where not as changes of a build. */
  names?: Partial<Record<PartKind, string>>;
  /** The drawing's own size in pixels, where it is known: the place for it and its marks is then kept. */
  size?: Size;
  /** Of a drawing whose size is known; 1 is its own size. */
  scale?: number;
  /** How it is laid out, instead of as one in a list. */
  className?: string;
  stageRef?: Ref<HTMLDivElement>;
  onScroll?: () => void;
}

/** What the forms of marks say. */
const legend: { kinds: [PartKind, ...PartKind[]]; name: string }[] = [
  { kinds: ['added'], name: kindNames.added },
  { kinds: ['removed'], name: kindNames.removed },
  { kinds: ['renamed', 'changed'], name: 'Renamed or changed' },
  { kinds: ['moved'], name: kindNames.moved },
];

/** The published picture of a diagram with what differs marked on it, and a legend of the marks. */
export function MarkedDrawing(props: MarkedDrawingProps) {
  const { id, title, build, origin, parts, side, names = {}, size, scale = 1 } = props;
  const { className = 'my-4 flex flex-col', stageRef, onScroll } = props;
  const address = `${origin}/diagrams/${id}.svg`;
  const prefix = useId();
  const marks = useMemo(() => marksOf(parts, side), [parts, side]);
  const stage = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'failed' | 'drawn'>('loading');

  useEffect(() => {
    const leaving = new AbortController();
    readDrawing(address, prefix, leaving.signal).then(
      (drawing) => {
        if (leaving.signal.aborted) return undefined;
        stage.current?.replaceChildren(drawing);
        drawMarks(drawing, marks, size);
        if (!size) showFirstMark(drawing);
        return setState('drawn');
      },
      () => !leaving.signal.aborted && setState('failed'),
    );
    return () => leaving.abort();
  }, [address, prefix, marks, size]);

  const signs = legend.filter(({ kinds }) => marks.some(({ kind }) => kinds.includes(kind)));
  return (
    <figure className={cn('figure', className)} aria-label={`${title}, ${build.toLowerCase()}`}>
      <div className="border-b px-4 py-2 text-code">
        <p className="font-semibold">{build}</p>
        <ul className="flex flex-wrap gap-x-4 text-xs text-muted-foreground" aria-label="Marks">
          {signs.map(({ kinds: [kind], name }) => (
            <li key={kind} className="flex items-center gap-1.5">
              <ChangeBadge kind={kind} size="0.875rem" />
              {names[kind] ?? name}
            </li>
          ))}
        </ul>
      </div>
      <div className={size && 'figure-board'} style={size && boardStyle(size, scale)}>
        <div
          className="figure-stage h-full"
          role="group"
          aria-label={`${title}, ${build.toLowerCase()}, drawing`}
          tabIndex={0}
          ref={stageRef}
          onScroll={onScroll}
        >
          {state === 'loading' && (
            <p className={size && 'absolute'} role="status">
              Loading the drawing…
            </p>
          )}
          {state === 'failed' && (
            <p role="status">
              The drawing could not be loaded from <a href={address}>{address}</a>; the list says what changes.
            </p>
          )}
          <div ref={stage} className={cn('changes-drawing mx-auto', !size && 'w-max')} />
        </div>
      </div>
    </figure>
  );
}

/** What the style sheets of figures and of print size a drawing by. */
function boardStyle(size: Size, scale: number): CSSProperties {
  const { width, height } = markedSize(size);
  return { '--w': `${width}px`, '--ratio': width / height, '--fit': `${width * scale}px` } as CSSProperties;
}

/** Scrolls a drawing that is wider than its stage to the first of its marks. */
function showFirstMark(drawing: SVGSVGElement): void {
  const stage = drawing.closest('.figure-stage');
  const mark = drawing.querySelector('.change-marks .change-badge');
  if (!stage || !mark) return;
  const [outer, inner] = [stage.getBoundingClientRect(), mark.getBoundingClientRect()];
  stage.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

/** The parts that a drawing has. */
function marksOf(parts: PartChange[], side: 'before' | 'after'): Mark[] {
  return parts.flatMap(({ part, kind, ...ids }, index) =>
    ids[side].map((id) => ({ number: index + 1, part, kind, id })),
  );
}
