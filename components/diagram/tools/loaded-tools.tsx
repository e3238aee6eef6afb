import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { describeQuestion } from '@/lib/diagrams/describe-question';
import type { DiagramDetails } from '@/lib/diagrams/model';
import { sameQuestion, type Question } from '@/lib/diagrams/question';
import { FlowPlayer } from './flow-player';
import { Inspector } from './inspector';
import { ShareMenu } from './share-menu';
import { useFlowMarks } from './use-flow-marks';
import { useFullscreen } from './use-fullscreen';
import { usePanZoom } from './use-pan-zoom';
import { elementOf, partOf, rectOf, useLitParts, useParts, type Part } from './use-parts';
import { useQuestion } from './use-question';
import { ZoomBar } from './zoom-bar';

export interface LoadedToolsProps {
  details: DiagramDetails;
  stage: { element: HTMLElement; head: HTMLElement; panel: HTMLElement };
  ownsAddress: boolean;
  embedded: boolean;
}

/** Width of the panel beside the drawing, as in figure.css; on narrow screens it is a sheet and covers none. */
const panelWidth = 304;

/** The least width of a stage beside whose drawing the panel stands. */
const besideWidth = 640;

/** Everything a reader can do with a figure. Rendered only in the browser, once its stage is near the view. */
export function LoadedTools({ details, stage, ownsAddress, embedded }: LoadedToolsProps) {
  const { element, head, panel } = stage;
  const [question, ask] = useQuestion(details, ownsAddress);
  const [hovered, setHovered] = useState<Question>(null);
  const fullscreen = useFullscreen(element);
  const beside = question !== null && element.clientWidth >= besideWidth;
  const panZoom = usePanZoom(element, fullscreen.active, beside ? panelWidth : 0);
  const { reveal } = panZoom;

  useParts(element, details);
  useLitParts(element, details, question ?? hovered);
  useFlowMarks(element, details, question);
  useStageEvents(element, { question, ask, setHovered, panZoom, toggleFull: fullscreen.toggle });

  const parts = useMemo(() => partsOf(details, question), [details, question]);
  useEffect(() => {
    const rect = rectOf(element, parts);
    if (rect) reveal(rect);
  }, [element, parts, reveal, fullscreen.active]);
  useScrollToParts(element, parts, question);

  return (
    <>
      {createPortal(
        <>
          <div className="figure-controls">
            <ZoomBar panZoom={panZoom} fullscreen={fullscreen} />
            <ShareMenu details={details} question={question} embedded={embedded} />
          </div>
          {details.flows.length > 0 && <FlowPlayer details={details} question={question} ask={ask} />}
        </>,
        head,
      )}
      {createPortal(
        <>
          {question && <Inspector details={details} question={question} ask={ask} embedded={embedded} />}
          <p className="sr-only" aria-live="polite">
            {describeQuestion(details, question)}
          </p>
        </>,
        panel,
      )}
    </>
  );
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
function useScrollToParts(stage: HTMLElement, parts: Part[], question: Question) {
  const arriving = useRef(true);
  useEffect(() => {
    const [part] = parts;
    const arrived = arriving.current;
    arriving.current = false;
    // A figure in a closed tab is not the one the link means.
    if (!part || !stage.checkVisibility() || (!arrived && question?.kind !== 'flow' && stage.clientWidth >= besideWidth)) return;
    if (arrived) stage.closest('figure')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    elementOf(stage, part)?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [stage, parts, question]);
}

interface StageEvents {
  question: Question;
  ask: (question: Question) => void;
  setHovered: (question: Question) => void;
  panZoom: ReturnType<typeof usePanZoom>;
  toggleFull: () => void;
}

/** Clicks, keys and the pointer's way over the drawing. */
function useStageEvents(stage: HTMLElement, events: StageEvents) {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const toggle = (part: Part | null) => {
      const { question, ask } = latest.current;
      ask(part && !sameQuestion(part, question) ? part : null);
    };
    stage.addEventListener('click', ({ target }) => toggle(partOf(target)), { signal });
    stage.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'mouse') latest.current.setHovered(partOf(target));
      },
      { signal },
    );
    stage.addEventListener('pointerleave', () => latest.current.setHovered(null), { signal });
    stage.addEventListener(
      'focusin',
      ({ target }) => {
        const part = partOf(target);
        const focused = part && elementOf(stage, part);
        if (focused?.matches(':focus-visible')) latest.current.panZoom.reveal(focused.getBBox());
      },
      { signal },
    );
    stage.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const { panZoom, toggleFull, question, ask } = latest.current;
        const part = partOf(event.target);
        const act: Record<string, () => void> = {
          '+': () => panZoom.zoomBy(1.25),
          '=': () => panZoom.zoomBy(1.25),
          '-': () => panZoom.zoomBy(1 / 1.25),
          '0': panZoom.actual,
          f: toggleFull,
          F: toggleFull,
          ArrowLeft: () => panZoom.pan(60, 0),
          ArrowRight: () => panZoom.pan(-60, 0),
          ArrowUp: () => panZoom.pan(0, 60),
          ArrowDown: () => panZoom.pan(0, -60),
          ...(part && { Enter: () => toggle(part), ' ': () => toggle(part) }),
          ...(question && { Escape: () => ask(null) }),
        };
        const chosen = act[event.key];
        if (!chosen) return;
        event.preventDefault();
        chosen();
      },
      { signal },
    );
    return () => listeners.abort();
  }, [stage]);
}
