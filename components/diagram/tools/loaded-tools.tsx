import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { createPortal } from 'react-dom';
import { markAwake } from '@/components/boot/use-awake';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import type { FlowPlayerProps } from './flow-player';
import type { ShownAnswer } from './inspector';
import { keepInView } from './keep-in-view';
import { ShareMenu } from './share-menu';
import { useFlowMarks } from './use-flow-marks';
import { useFullscreen } from './use-fullscreen';
import { usePanZoom } from './use-pan-zoom';
import { elementOf, rectOf, useLitParts, useParts, type Part } from './use-parts';
import { useQuestion } from './use-question';
import { useReturnedFocus } from './use-returned-focus';
import { useStageEvents } from './use-stage-events';
import { ZoomBar } from './zoom-bar';

// The panel follows a question: most readers of a page ask none.
const Inspector = lazy(async () => ({ default: (await import('./inspector')).Inspector }));

const nothingShown: ShownAnswer = { answered: null, summary: '' };

export interface LoadedToolsProps {
  /** Null for diagrams without flows, which do not fetch it. */
  FlowPlayer: ComponentType<FlowPlayerProps> | null;
  details: DiagramDetails;
  stage: { element: HTMLElement; head: HTMLElement; panel: HTMLElement };
  ownsAddress: boolean;
  embedded: boolean;
}

/** The least width of a stage beside whose drawing the panel stands. */
const besideWidth = 640;

/** Everything a reader can do with a figure. Rendered only in the browser, once its stage is near the view. */
export function LoadedTools({ FlowPlayer, details, stage, ownsAddress, embedded }: LoadedToolsProps) {
  const { element, head, panel } = stage;
  const [question, askOnly] = useQuestion(details, ownsAddress, embedded);
  const ask = useReturnedFocus(stage, details, question, askOnly);
  const [hovered, setHovered] = useState<Question>(null);
  // The panel comes later than the question, and may cover a part of the stage once it has come.
  const [{ answered, summary }, setShown] = useState<ShownAnswer>(nothingShown);
  const fullscreen = useFullscreen(element);
  const panZoom = usePanZoom(element, fullscreen.active, answered);
  const { reveal } = panZoom;

  useStageEvents(element, { question, ask, setHovered, panZoom, toggleFull: fullscreen.toggle });

  const parts = useMemo(() => partsOf(details, question), [details, question]);
  useEffect(() => {
    const rect = rectOf(element, parts);
    if (rect) reveal(rect);
  }, [element, parts, reveal, fullscreen.active, answered]);
  useScrollToParts(element, parts, question, answered);
  // After the controls stand, as a task of its own: each is short enough not to be felt.
  const withParts = useDeferredValue(true, false);
  const said = useSaid(summary);
  useEffect(() => markAwake(element), [element]);

  return (
    <>
      {createPortal(
        <>
          <div className="figure-controls">
            <ZoomBar panZoom={panZoom} fullscreen={fullscreen} />
            <ShareMenu details={details} question={question} embedded={embedded} />
          </div>
          {FlowPlayer && <FlowPlayer details={details} question={question} ask={ask} />}
        </>,
        head,
      )}
      {createPortal(
        <>
          {question && (
            <Suspense>
              <Inspector details={details} question={question} ask={ask} embedded={embedded} onShown={setShown} />
            </Suspense>
          )}
          {withParts && <PartsOfStage stage={element} details={details} question={question} hovered={hovered} />}
          <p className="sr-only" aria-live="polite">
            {said}
          </p>
        </>,
        panel,
      )}
    </>
  );
}

interface PartsOfStageProps {
  stage: HTMLElement;
  details: DiagramDetails;
  question: Question;
  hovered: Question;
}

/** The drawing's own part in the answers: its parts can be asked about, light up and are numbered. */
function PartsOfStage({ stage, details, question, hovered }: PartsOfStageProps) {
  useParts(stage, details);
  useLitParts(stage, details, question, hovered);
  useFlowMarks(stage, details, question);
  return null;
}

/** The parts that must be in view for a question. */
function partsOf({ flows }: DiagramDetails, question: Question): Part[] {
  if (!question) return [];
  if (question.kind !== 'flow') return [question];
  const step = flows.find(({ id }) => id === question.id)?.steps[question.step - 1];
  return step?.edges.map((id): Part => ({ kind: 'edge', id })) ?? [];
}

/**
 * Scrolls the page to what is asked about: to the figure when a link that asks has just been opened, and no
 * further than needed while a flow is followed, or where a sheet may cover what the reader pointed at.
 */
function useScrollToParts(stage: HTMLElement, parts: Part[], question: Question, answered: Question) {
  const arriving = useRef(true);
  useEffect(() => {
    const [part] = parts;
    const arrived = arriving.current;
    arriving.current = false;
    // A figure in a closed tab is not the one the link means.
    if (!part || !stage.checkVisibility()) return;
    const element = elementOf(stage, part);
    // What is asked by a link of the page, or found by a search, may be anywhere.
    const away = arrived || !element || isOffScreen(element);
    if (!away && question?.kind !== 'flow' && stage.clientWidth >= besideWidth) return;
    if (away) stage.closest('figure')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (element) keepInView(element);
  }, [stage, parts, question]);
  useEffect(() => {
    const [part] = parts;
    const element = part && elementOf(stage, part);
    if (answered && element && stage.clientWidth < besideWidth) keepInView(element);
  }, [stage, parts, answered]);
}

function isOffScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < 0 || top > innerHeight;
}

/** A text a moment later: a live region speaks only of what comes into it while it is there. */
function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 100);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
