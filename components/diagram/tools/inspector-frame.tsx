import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CloseIcon } from './tool-icons';
import type { Ask } from './use-question';

interface InspectorFrameProps {
  /** The kind of question that is answered. */
  kind: string;
  title: string;
  /** What it is about: another text begins at the top again. */
  about: string;
  ask: Ask;
  children: ReactNode;
}

/** What an answer stands in: a panel beside the drawing, a sheet at the bottom of a narrow window (inspector.css). */
export function InspectorFrame({ kind, title, about, ask, children }: InspectorFrameProps) {
  const frame = useRef<HTMLElement>(null);
  // Before the drawing is moved out from under the panel, which depends on where that stands.
  useLayoutEffect(() => {
    const here = frame.current;
    const row = here?.closest('.figure-row');
    row?.setAttribute('data-answered', '');
    document.body.setAttribute('data-answered', '');
    return () => {
      row?.removeAttribute('data-answered');
      const isLast = [...document.querySelectorAll('.inspector')].every((each) => each === here);
      if (isLast) document.body.removeAttribute('data-answered');
    };
  }, []);
  useEffect(() => {
    const stage = frame.current?.closest('figure')?.querySelector('.figure-stage');
    if (!stage) return;
    // A sheet belongs to its drawing: who reads on has the whole window.
    const observer = new IntersectionObserver((entries) =>
      // Of several changes that are told at once, the last is how it is.
      frame.current?.toggleAttribute('data-away', entries.at(-1)?.isIntersecting === false),
    );
    observer.observe(stage);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={frame}
      className="inspector flex flex-col bg-card text-sm leading-normal"
      data-kind={kind}
      aria-label={title}
      tabIndex={-1}
    >
      <header className="flex items-start justify-between border-b pl-4">
        {/* Keys by what is said: a page translator puts its own elements in the place of text that React would rewrite. */}
        <p key={title} className="py-2.5 text-base leading-snug font-semibold">
          {title}
        </p>
        <Button
          variant="ghost"
          size="icon"
          className="shrink-0"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => ask(null)}
        >
          <CloseIcon />
        </Button>
      </header>
      <div className="px-4 pt-3 pb-2" key={about}>
        {children}
      </div>
    </section>
  );
}
