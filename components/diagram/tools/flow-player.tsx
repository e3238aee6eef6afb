import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { describeSteps } from '@/lib/diagrams/ask/answers';
import { clampStep, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, RestartIcon } from './tool-icons';
import type { FlowStart } from './use-flow-start';
import type { Ask } from './use-question';

interface FlowPlayerProps {
  details: DiagramDetails;
  question: Extract<Question, { kind: 'flow' }>;
  ask: Ask;
  start: FlowStart;
}

/** How long a step stands while a flow plays, in milliseconds: the token's way, and time to read its sentence. */
function stepTime(sentence: string | undefined): number {
  return Math.max(2400, 55 * (sentence?.length ?? 0));
}

/** Not disabled: that would take the keyboard's focus away at either end of a flow. */
const atEnd = 'aria-disabled:cursor-default aria-disabled:opacity-40';

/** Walks through the steps of a flow, by hand or by itself. */
export function FlowPlayer({ details: { graph, flows }, question, ask, start }: FlowPlayerProps) {
  const { starts, onStarted } = start;
  const [playing, setPlaying] = useState(starts);
  const flow = flows.find(({ id }) => id === question.id);
  const last = question.step === flow?.steps.length;
  const standing = stepTime(flow?.steps[question.step - 1]?.sentence);

  useEffect(() => {
    if (!playing || !flow) return;
    const timer = setTimeout(() => {
      if (question.step < flow.steps.length) ask({ ...question, step: question.step + 1 });
      if (question.step >= flow.steps.length - 1) setPlaying(false);
    }, standing);
    return () => clearTimeout(timer);
  }, [playing, question, flow, ask, standing]);

  useEffect(() => {
    if (starts) onStarted();
  }, [starts, onStarted]);

  if (!flow) return null;

  /** Goes some steps on or back from where the reader is by now: quick presses must not overtake each other. */
  function go(by: number) {
    setPlaying(false);
    ask((now) => (flow && now?.kind === 'flow' ? { ...now, step: clampStep(flow, now.step + by) } : now));
  }

  function play() {
    if (last) ask({ ...question, step: 1 });
    setPlaying(!playing);
  }

  const steps = describeSteps(graph, flow.steps);
  const now = steps[question.step - 1];
  return (
    <div className="flow-player -mx-4 -mt-3 [&>p]:px-4">
      <div
        className="flex justify-between border-b border-border"
        role="toolbar"
        tabIndex={-1}
        aria-label={`${flow.title}, steps`}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft') go(-1);
          if (key === 'ArrowRight') go(1);
        }}
      >
        <Button
          variant="ghost"
          size="icon"
          aria-label="Restart"
          title="Restart"
          className={atEnd}
          aria-disabled={question.step === 1}
          onClick={() => go(-flow.steps.length)}
        >
          <RestartIcon />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Previous step"
          title="Previous step (←)"
          className={atEnd}
          aria-disabled={question.step === 1}
          onClick={() => go(-1)}
        >
          <PreviousIcon />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label={playing ? 'Pause' : 'Play'}
          title={playing ? 'Pause' : 'Play'}
          onClick={play}
        >
          {playing ? <PauseIcon key="pause" /> : <PlayIcon key="play" />}
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label="Next step"
          title="Next step (→)"
          className={atEnd}
          aria-disabled={last}
          onClick={() => go(1)}
        >
          <NextIcon />
        </Button>
        <span key={question.step} className="flow-count self-center pr-4 text-sm text-muted-foreground tabular-nums">
          {question.step} of {flow.steps.length}
        </span>
      </div>
      {now && (
        <p key={`now ${question.step}`} className="flow-caption py-2 beside:hidden">
          <span className="text-sm text-muted-foreground">
            {now.ends}
            {now.label && ` · ${now.label}`}
          </span>
          {now.sentence && <span className="block">{now.sentence}</span>}
        </p>
      )}
      {flow.note && <p className="hidden py-2 text-sm text-muted-foreground beside:block">{flow.note}</p>}
      <ol className="hidden list-none [counter-reset:flow-step] beside:block">
        {steps.map(({ number, ends, label, sentence }) => (
          <li key={number}>
            <button
              type="button"
              className="relative w-full cursor-pointer py-2 pr-2 pl-8 text-left leading-snug [counter-increment:flow-step] before:absolute before:left-2 before:font-mono before:text-xs before:text-muted-foreground before:content-[counter(flow-step)] hover:bg-muted aria-[current]:bg-accent aria-[current]:before:text-foreground aria-[current]:[&>span]:text-foreground"
              aria-current={number === question.step ? 'step' : undefined}
              onClick={() => {
                setPlaying(false);
                ask({ ...question, step: number });
              }}
            >
              {sentence ?? ends}
              <span className="block text-sm text-muted-foreground">
                {sentence ? [ends, label].filter(Boolean).join(' · ') : label}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
