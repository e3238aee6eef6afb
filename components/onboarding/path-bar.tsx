import type { CSSProperties, Ref } from 'react';
import { Button } from '@/components/ui/button';

interface PathBarProps {
  done: number;
  total: number;
  /** The path as a Markdown task list. */
  markdown: string;
  /** What the bar does once it is alive; without it the bar keeps its place. */
  live?: {
    bar: Ref<HTMLDivElement>;
    copyLabel: string;
    onCopy: () => void;
    /** Holds the Markdown, opened for readers to copy it themselves. */
    fallback: Ref<HTMLDetailsElement>;
    resetLabel: string;
    /** Null while there is nothing to reset. */
    onReset: (() => void) | null;
  };
}

/** How far a reader has come on a path, and what can be done with the list. */
export function PathBar({ done, total, markdown, live }: PathBarProps) {
  const said = done === total ? `All ${total} done` : `${done} of ${total} done`;
  return (
    <div ref={live?.bar}>
      <div
        inert={!live}
        className="mt-4 mb-6 grid items-center gap-x-6 inert:invisible gap-y-1 md:grid-cols-[1fr_auto] no-js:hidden"
      >
        <output className="font-semibold">{said}</output>
        <div
          style={{ '--steps': total } as CSSProperties}
          className="ruler relative col-span-full row-start-2 h-2.5 border border-input"
        >
          <progress value={done} max={total} aria-label="Progress" className="block size-full" />
        </div>
        {/* Words of different lengths take turns in the buttons. */}
        <div className="flex flex-wrap gap-x-6 text-sm justify-between print:hidden">
          <Button variant="link" className="min-w-35 justify-start" onClick={live?.onCopy}>
            <span aria-live="polite">{live?.copyLabel ?? 'Copy as checklist'}</span>
          </Button>
          <Button
            variant="link"
            className="min-w-21 justify-end"
            onClick={live?.onReset ?? undefined}
            disabled={!live?.onReset}
          >
            {live?.resetLabel ?? 'Reset'}
          </Button>
        </div>
      </div>
      <details ref={live?.fallback} className="js:not-open:hidden print:hidden">
        <summary className="min-h-touch w-fit cursor-pointer py-2 text-muted-foreground">The list in Markdown</summary>
        <pre
          tabIndex={0}
          aria-label="The list in Markdown"
          className="mb-6 max-h-64 overflow-y-auto rounded-md border bg-card px-4 py-3 font-mono text-code"
        >
          {markdown}
        </pre>
      </details>
    </div>
  );
}
