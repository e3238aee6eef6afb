'use client';

import { startTransition, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { asksSomething } from '@/lib/diagrams/ask/question';
import type { LoadedToolsProps } from './tools/loaded-tools';

export interface DiagramToolsProps {
  /** Address of what there is to tell about the diagram. */
  address: string;
  /** Titles of the diagram's flows, shown in their place before the player has loaded. */
  flows: { id: string; title: string }[];
  /** Id of the list of flows in words, where the titles lead without JavaScript. */
  flowsId: string;
  /** False where the address belongs to something else: on pages with several unrelated diagrams. */
  ownsAddress: boolean;
  embedded: boolean;
  /** The name and the files of the figure, and its stage with the drawing. */
  bar: ReactNode;
  children: ReactNode;
}

/** What arrives together, so that the titles of flows stand in their place until the player takes it. */
interface Tools {
  LoadedTools: ComponentType<LoadedToolsProps>;
  FlowPlayer: LoadedToolsProps['FlowPlayer'];
  details: DiagramDetails;
  stage: LoadedToolsProps['stage'];
}

/**
 * Makes a figure answer questions. The drawing is there without it; the tools are fetched, with what there is to
 * tell about the diagram, when the figure comes near the view or the address asks something. Where they did not come,
 * it says so, and tries again as soon as the reader turns to the figure.
 */
export function DiagramTools({ address, flows, flowsId, ownsAddress, embedded, bar, children }: DiagramToolsProps) {
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const hasFlows = flows.length > 0;
  const [tools, setTools] = useState<Tools | null>(null);
  const [failed, setFailed] = useState(false);
  const loadNow = useRef<(() => Promise<void>) | null>(null);

  useEffect(() => {
    const element = body.current?.querySelector<HTMLElement>('.figure-stage');
    if (!element || !head.current || !panel.current) return;
    const stage = { element, head: head.current, panel: panel.current };
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
        const [{ LoadedTools }, player, response] = await Promise.all([
          import('./tools/loaded-tools'),
          hasFlows ? import('./tools/flow-player') : null,
          fetch(address, { signal: abort.signal }),
        ]);
        if (!response.ok) throw new Error(`${address}: ${response.status}`);
        const details = (await response.json()) as DiagramDetails;
        // In small portions: a reader may be scrolling.
        startTransition(() => setTools({ LoadedTools, FlowPlayer: player?.FlowPlayer ?? null, details, stage }));
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
  }, [address, hasFlows, ownsAddress]);

  useEffect(() => {
    if (!ownsAddress || tools) return;
    // A link of the open page may ask.
    return window.pageAddress.subscribe(() => {
      const isSeen = body.current?.querySelector('.figure-stage')?.checkVisibility();
      if (isSeen && asksSomething(location.search)) void loadNow.current?.();
    });
  }, [ownsAddress, tools]);

  useEffect(() => {
    const stage = body.current?.querySelector('.figure-stage');
    if (!failed || tools || !stage) return;
    const listening = new AbortController();
    const retry = () => void loadNow.current?.();
    for (const intent of ['pointerenter', 'pointerdown', 'focusin']) {
      stage.addEventListener(intent, retry, { signal: listening.signal });
    }
    addEventListener('online', retry, { signal: listening.signal });
    return () => listening.abort();
  }, [failed, tools]);

  return (
    <div className="figure-body" ref={body}>
      <div className="figure-head" ref={head}>
        {bar}
        {hasFlows && !tools && (
          <div className="flow-strip" data-island="">
            <ul className="flow-list" aria-label="Flows">
              {flows.map((flow) => (
                <li key={flow.id}>
                  <a className="flow-chip" href={`#${flowsId}`} data-replay={flow.id}>
                    {flow.title}
                  </a>
                </li>
              ))}
            </ul>
            <p className="flow-caption">Choose a flow to follow it step by step.</p>
          </div>
        )}
      </div>
      {children}
      {/* Over the drawing's lower edge, so that nothing moves when it is said. */}
      <div className="relative h-0 print:hidden" role="status">
        {failed && !tools && (
          <p className="absolute bottom-3 left-3 right-3 flex w-fit flex-wrap items-center gap-x-3 border bg-card px-3 text-sm text-muted-foreground">
            This diagram cannot be asked yet: its tools did not load.
            <Button variant="link" onClick={() => void loadNow.current?.()}>
              Try again
            </Button>
          </p>
        )}
      </div>
      <div className="figure-panel" ref={panel} />
      {tools && (
        <tools.LoadedTools
          FlowPlayer={tools.FlowPlayer}
          details={tools.details}
          stage={tools.stage}
          ownsAddress={ownsAddress}
          embedded={embedded}
        />
      )}
    </div>
  );
}
