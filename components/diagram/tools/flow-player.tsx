import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
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
    <div className="flow-player -mx-4 -mt-3">
      <div
        className="flex justify-between border-b"
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
          aria-disabled={last}
          onClick={() => go(1)}
        >
          <NextIcon />
        </Button>
        <span key={question.step} className="flow-count self-center pr-4 text-sm text-muted-foreground">
          {question.step} of {flow.steps.length}
        </span>
      </div>
      {now && (
        <p key={`now ${question.step}`} className="flow-caption px-4 py-2">
          <span className="text-sm text-muted-foreground">
            {now.ends}
            {now.label && ` · ${now.label}`}
          </span>
          {now.sentence && <span className="block">{now.sentence}</span>}
        </p>
      )}
      {flow.note && <p className="flow-note px-4 py-2 text-sm text-muted-foreground">{flow.note}</p>}
      <ol className="list-none">
        {steps.map(({ number, ends, label, sentence }) => {
          const current = number === question.step;
          const quiet = current ? 'text-foreground' : 'text-muted-foreground';
          return (
            <li key={number} className="relative leading-snug">
              <span className={cn('pointer-events-none absolute left-2 py-2 font-mono text-xs', quiet)}>{number}</span>
              <Button
                variant={null}
                size={null}
                className="w-full py-2 pr-2 pl-8 text-left hover:bg-muted aria-[current]:bg-accent"
                aria-current={current ? 'step' : undefined}
                onClick={() => {
                  setPlaying(false);
                  ask({ ...question, step: number });
                }}
              >
                {sentence ?? ends}
                <span className={cn('block text-sm', quiet)}>
                  {sentence ? [ends, label].filter(Boolean).join(' · ') : label}
                </span>
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
