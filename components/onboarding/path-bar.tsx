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
    <div className="path-bar" ref={live?.bar}>
      <div className="path-tools" inert={!live}>
        <output className="path-count">{said}</output>
        <div className="path-scale" style={{ '--steps': total } as CSSProperties}>
          <progress value={done} max={total} aria-label="Progress" />
        </div>
        <div className="path-actions">
          <Button variant="link" onClick={live?.onCopy}>
            <span aria-live="polite">{live?.copyLabel ?? 'Copy as checklist'}</span>
          </Button>
          <Button variant="link" onClick={live?.onReset ?? undefined} disabled={!live?.onReset}>
            {live?.resetLabel ?? 'Reset'}
          </Button>
        </div>
      </div>
      <details className="path-markdown" ref={live?.fallback}>
        <summary>The list in Markdown</summary>
        <pre tabIndex={0} aria-label="The list in Markdown">
          {markdown}
        </pre>
      </details>
    </div>
  );
}
