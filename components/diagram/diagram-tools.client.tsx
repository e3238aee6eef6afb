'use client';

import { startTransition, useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useAwake } from '@/components/boot/use-awake';
import { Button } from '@/components/ui/button';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { asksSomething } from '@/lib/diagrams/ask/question';
import { FigureHead, type FigureAction, type FigureState } from './figure-head';
import type { LoadedToolsProps } from './tools/loaded-tools';

export interface DiagramToolsProps {
  /** Address of what there is to tell about the diagram. */
  address: string;
  flows: { id: string; title: string }[];
  /** A node to ask about first. */
  example: { id: string; name: string } | null;
  /** False where the address belongs to something else: on pages with several unrelated diagrams. */
  ownsAddress: boolean;
  embedded: boolean;
  /** The board with the stage and the drawing. */
  children: ReactNode;
}

/** What arrives together. */
interface Tools {
  LoadedTools: ComponentType<LoadedToolsProps>;
  details: DiagramDetails;
  stage: LoadedToolsProps['stage'];
}

// A reader has pressed a part: what answers comes while React takes the page over, not after.
if (typeof document !== 'undefined' && document.querySelector('.figure-stage [aria-busy]')) {
  for (const answers of [import('./tools/loaded-tools'), import('./tools/inspector')]) answers.catch(() => {});
}

/**
 * Makes a figure answer questions. The drawing and its controls are there without it; the tools are fetched, with
 * what there is to tell about the diagram, when the figure comes near the view, a control is used, or the address
 * asks something. Where they did not come, it says so, and tries again as soon as the reader turns to the figure.
 */
export function DiagramTools({ address, flows, example, ownsAddress, embedded, children }: DiagramToolsProps) {
  const row = useRef<HTMLDivElement>(null);
  const share = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const hint = useRef<HTMLSpanElement>(null);
  const [tools, setTools] = useState<Tools | null>(null);
  const [failed, setFailed] = useState(false);
  const [state, setState] = useState<FigureState | null>(null);
  const loadNow = useRef<(() => Promise<void>) | null>(null);
  /** Does what a control asks for; until the tools have come, keeps the last of it for them. */
  const act = useRef<((action: FigureAction) => void) | null>(null);
  const waiting = useRef<FigureAction | null>(null);

  useEffect(() => {
    const element = row.current?.querySelector<HTMLElement>('.figure-stage');
    if (!element || !row.current || !share.current || !panel.current) return;
    const stage = { element, row: row.current, share: share.current, panel: panel.current };
    const abort = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        void load();
      },
      { rootMargin: '50%' },
    );

    loadNow.current = load;
    async function load() {
      loadNow.current = null;
      observer.disconnect();
      try {
        const [{ LoadedTools }, response] = await Promise.all([
          import('./tools/loaded-tools'),
          fetch(address, { signal: abort.signal }),
        ]);
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        const details = (await response.json()) as DiagramDetails;
        // In small portions: a reader may be scrolling.
        startTransition(() => setTools({ LoadedTools, details, stage }));
      } catch {
        // Offline or gone: the drawing and its text stay, without tools.
        if (abort.signal.aborted) return;
        loadNow.current = load;
        setFailed(true);
        stage.element.setAttribute('data-awake', 'failed');
      }
    }
    // In a closed tab the stage is not visible: what the address asks is then meant for the other view.
    if (ownsAddress && asksSomething(location.search) && element.checkVisibility()) void load();
    else observer.observe(element);
    return () => {
      abort.abort();
      loadNow.current = null;
      observer.disconnect();
    };
  }, [address, ownsAddress]);

  const connect = useCallback<LoadedToolsProps['connect']>((next) => {
    const asked = waiting.current;
    act.current = next;
    waiting.current = null;
    return asked;
  }, []);

  useEffect(() => {
    if (!ownsAddress || tools) return;
    // A link of the open page may ask.
    return window.pageAddress.subscribe(() => {
      if (!loadNow.current || !asksSomething(location.search)) return;
      // Once the page is laid out: whether it is seen is not worth a layout of its own while another figure answers.
      requestAnimationFrame(() =>
        setTimeout(() => {
          const isSeen = row.current?.querySelector('.figure-stage')?.checkVisibility();
          if (isSeen && asksSomething(location.search)) void loadNow.current?.();
        }),
      );
    });
  }, [ownsAddress, tools]);

  useEffect(() => {
    const stage = row.current?.querySelector('.figure-stage');
    if (!failed || tools || !stage) return;
    const listening = new AbortController();
    const retry = () => void loadNow.current?.();
    for (const intent of ['pointerenter', 'pointerdown', 'focusin']) {
      stage.addEventListener(intent, retry, { signal: listening.signal });
    }
    addEventListener('online', retry, { signal: listening.signal });
    return () => listening.abort();
  }, [failed, tools]);

  function actOrLoad(action: FigureAction) {
    if (act.current) {
      act.current(action);
      return;
    }
    waiting.current = action;
    void loadNow.current?.();
  }

  useAwake(controls);
  useAwake(hint);
  return (
    <div className="figure-row" ref={row} data-flows={flows.length > 0 ? '' : undefined}>
      <div className="no-js:hidden print:hidden" data-island="" ref={controls}>
        <div ref={share} className="absolute right-[13.75rem] bottom-(--controls) z-head max-md:right-44" />
        <FigureHead flows={flows} state={state} act={actOrLoad} />
      </div>
      {children}
      {/* Over the drawing's lower edge, so that nothing moves when it is said. */}
      <div className="relative h-0 print:hidden" role="status">
        {failed && !tools && (
          <p className="absolute inset-x-3 bottom-3 z-head flex w-fit flex-wrap items-center gap-x-3 border bg-card px-3 text-sm text-muted-foreground">
            This diagram cannot be asked yet: its tools did not load.
            <Button variant="link" onClick={() => void loadNow.current?.()}>
              Try again
            </Button>
          </p>
        )}
      </div>
      {/* Room of its own, whether anything is said or not: nothing moves when it is, and it hides nothing of the drawing. */}
      <p className="figure-notes text-xs text-muted-foreground no-js:hidden print:hidden">
        {example && (
          <span className="in-[.diagram-asked]:invisible" data-island="" ref={hint}>
            Ask the diagram: choose a box or an arrow, such as{' '}
            <Button variant="link" size={null} onClick={() => actOrLoad({ kind: 'node', id: example.id })}>
              {example.name}
            </Button>
          </span>
        )}
        <span className="figure-cut-note">Drag, or open full screen.</span>
      </p>
      <div className="figure-panel" ref={panel} />
      {tools && (
        <tools.LoadedTools
          details={tools.details}
          stage={tools.stage}
          ownsAddress={ownsAddress}
          embedded={embedded}
          connect={connect}
          onState={setState}
        />
      )}
    </div>
  );
}
