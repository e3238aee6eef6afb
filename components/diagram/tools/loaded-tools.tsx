import { lazy, Suspense, useDeferredValue, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { markAwake, tellPartFailed } from '@/components/boot/use-awake';
import { sameQuestion, writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { rememberAsked } from '../asked-before';
import type { FigureAction, FigureState } from '../figure-head';
import type { ShownAnswer } from './inspector';
import { AnswerBoundary } from './answer-boundary';
import { ShareMenu } from './share-menu';
import { ReadSwitch } from './read-switch';
import { useFlowStart } from './use-flow-start';
import { useFraming } from './use-framing';
import { useFullscreen } from './use-fullscreen';
import { usePanZoom } from './use-pan-zoom';
import { useLitParts, useParts, type Part } from './use-parts';
import { useQuestion } from './use-question';
import { useUnknown } from './use-unknown';
import { useReturnedFocus } from './use-returned-focus';
import { useStageEvents } from './use-stage-events';

// These follow a question: most readers of a page ask none.
const Inspector = lazy(() => import('./inspector'));
const FailureInspector = lazy(() => import('../failure/failure-inspector'));
const UnknownNote = lazy(() => import('./unknown-note').catch(withoutPart));
const FlowMarks = lazy(() => import('./flow-marks').catch(withoutPart));

/** Without a part that did not come there is nothing in its place, and the page tells of it (boot/hydration-boot.ts). */
function withoutPart() {
  tellPartFailed();
  return { default: () => null };
}

const nothingShown: ShownAnswer = { answered: null, summary: '' };

export interface LoadedToolsProps {
  details: DiagramDetails;
  stage: { element: HTMLElement; row: HTMLElement; share: HTMLElement; panel: HTMLElement };
  ownsAddress: boolean;
  embedded: boolean;
  /** Takes what does the bidding of the figure's controls; gives what one of them asked for before. */
  connect: (act: ((action: FigureAction) => void) | null) => FigureAction | null;
  /** Told what the figure's controls have to show. */
  onState: (state: FigureState) => void;
}

/** Everything a reader can do with a figure. Rendered only in the browser, once its stage is near the view. */
export function LoadedTools({ details, stage, ownsAddress, embedded, connect, onState }: LoadedToolsProps) {
  const { element, share, panel } = stage;
  const [question, askOnly] = useQuestion(details, ownsAddress, embedded);
  const ask = useReturnedFocus(stage, details, question, askOnly);
  const [hovered, setHovered] = useState<Part | null>(null);
  // The panel comes later than the question, and takes a part of the stage once it has come.
  const [{ answered, summary }, setShown] = useState<ShownAnswer>(nothingShown);
  const start = useFlowStart(question, ask);
  const fullscreen = useFullscreen(element);
  const panZoom = usePanZoom(element, fullscreen.active);
  const said = useSaid(summary);
  // After the controls stand, as a task of its own: each is short enough not to be felt.
  const withParts = useDeferredValue(true, false);

  const enterPanel = useEnterPanel(panel, answered);
  useStageEvents(element, { details, question, ask, enterPanel, setHovered, panZoom, toggleFull: fullscreen.toggle });
  useFraming(element, { details, question, answered, panZoom, full: fullscreen.active });

  const obey = useEffectEvent((action: FigureAction) => {
    if (action.kind === 'zoom') panZoom.zoomBy(action.factor);
    else if (action.kind === 'fit') panZoom.fit();
    else if (action.kind === 'actual') panZoom.actual();
    else if (action.kind === 'full') fullscreen.toggle();
    else if (action.kind === 'node') ask({ kind: 'node', id: action.id });
    else if (action.kind === 'flow') {
      const { id } = action;
      if (question?.kind === 'flow' && question.id === id) ask(null);
      else start.follow(id, 1);
    }
  });
  // Before `connect`, which may ask what this render does not know yet.
  const unknown = useUnknown(element, question, ownsAddress);

  useEffect(() => {
    const waiting = connect((action) => obey(action));
    if (waiting) obey(waiting);
    return () => {
      connect(null);
    };
  }, [connect]);

  const flow = question?.kind === 'flow' ? question.id : null;
  useLayoutEffect(
    () => onState({ flow, scale: panZoom.scale, full: fullscreen.active }),
    [onState, flow, panZoom.scale, fullscreen.active],
  );
  useEffect(() => {
    if (question) rememberAsked(embedded);
  }, [question, embedded]);
  // Last, behind the effects that listen.
  useEffect(() => markAwake(element), [element]);

  const asked = { details, ask, ownsAddress, embedded, onShown: setShown };
  return (
    <>
      {createPortal(<ShareMenu details={details} question={question} embedded={embedded} />, share)}
      {createPortal(
        <>
          {question && (
            <AnswerBoundary key={String(question.kind === 'fail')} onClose={() => ask(null)}>
              <Suspense>
                {question.kind === 'fail' ? (
                  <FailureInspector {...asked} stage={element} question={question} />
                ) : (
                  <Inspector {...asked} question={question} start={start} />
                )}
              </Suspense>
            </AnswerBoundary>
          )}
          {fullscreen.active && panZoom.large && !question && <ReadSwitch panZoom={panZoom} />}
          {unknown !== null && (
            <Suspense>
              <UnknownNote
                key={unknown}
                stage={element}
                details={details}
                search={unknown}
                framed={embedded}
                ask={ask}
                onClose={() => window.pageAddress.write(writeQuestion(unknown, null), 'replace')}
              />
            </Suspense>
          )}
          {withParts && <PartsOfStage stage={element} details={details} question={question} hovered={hovered} />}
          <p className="sr-only" aria-live="polite">
            <span key={said}>{said}</span>
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
  hovered: Part | null;
}

/** The drawing's own part in the answers: its parts can be asked about, light up and are numbered. */
function PartsOfStage({ stage, details, question, hovered }: PartsOfStageProps) {
  useParts(stage, details);
  useLitParts(stage, details, question, hovered);
  return (
    question?.kind === 'flow' && (
      <Suspense>
        <FlowMarks stage={stage} details={details} question={question} />
      </Suspense>
    )
  );
}

/** Takes the focus into the answer to a question: at once where it stands there, else as soon as it does. */
function useEnterPanel(panel: HTMLElement, answered: Question): (question: NonNullable<Question>) => void {
  const wanted = useRef<Question>(null);
  const focus = () => panel.querySelector<HTMLElement>('.inspector')?.focus({ preventScroll: true });
  useEffect(() => {
    if (!answered || !sameQuestion(answered, wanted.current)) return;
    wanted.current = null;
    focus();
  });
  return (question) => {
    wanted.current = sameQuestion(question, answered) ? null : question;
    if (!wanted.current) focus();
  };
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
