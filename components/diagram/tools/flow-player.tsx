import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { describeStep } from '@/lib/diagrams/ask/answers';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { clampStep, type Question } from '@/lib/diagrams/ask/question';
import type { Ask } from './use-question';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon, RestartIcon } from './tool-icons';

export interface FlowPlayerProps {
  details: DiagramDetails;
  question: Question;
  ask: Ask;
}

/** How long a step stands while a flow plays, in milliseconds: the token's way and time to read. */
const stepTime = 2400;

/** Chooses a flow and walks through its steps, by hand or by itself. */
export function FlowPlayer({ details: { graph, flows }, question, ask }: FlowPlayerProps) {
  const [playing, setPlaying] = useState(false);
  const asked = question?.kind === 'flow' ? question : null;
  const flow = flows.find(({ id }) => id === asked?.id) ?? null;
  const step = flow && asked ? flow.steps[asked.step - 1] : undefined;
  const last = asked?.step === flow?.steps.length;

  // Left for another question, a flow does not play on when Back returns to it.
  if (playing && !asked) setPlaying(false);

  useEffect(() => {
    if (!playing || !asked || !flow) return;
    const timer = setTimeout(() => {
      if (asked.step < flow.steps.length) ask({ ...asked, step: asked.step + 1 });
      if (asked.step >= flow.steps.length - 1) setPlaying(false);
    }, stepTime);
    return () => clearTimeout(timer);
  }, [playing, asked, flow, ask]);

  /** Goes some steps on or back from where the reader is by now: quick presses must not overtake each other. */
  function go(by: number) {
    setPlaying(false);
    ask((now) => (flow && now?.kind === 'flow' ? { ...now, step: clampStep(flow, now.step + by) } : now));
  }

  function play() {
    if (asked && last) ask({ ...asked, step: 1 });
    setPlaying(!playing);
  }

  function choose(id: string) {
    setPlaying(false);
    ask(id === asked?.id ? null : { kind: 'flow', id, step: 1 });
  }

  const described = step && describeStep(graph, step);
  return (
    <div className="flow-strip" role="group" aria-label="Follow a request">
      <ul className="flow-list" aria-label="Flows">
        {flows.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="flow-chip"
              data-replay={id}
              aria-pressed={id === asked?.id}
              onClick={() => choose(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
      {flow && asked && described ? (
        <div className="flow-player">
          <div
            className="tool-group"
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
              aria-disabled={asked.step === 1}
              onClick={() => go(-flow.steps.length)}
            >
              <RestartIcon />
            </Button>
            <Button
              variant="ghost"
              size="icon"
              aria-label="Previous step"
              title="Previous step (←)"
              aria-disabled={asked.step === 1}
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
              {playing ? <PauseIcon /> : <PlayIcon />}
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
          </div>
          <p className="flow-caption">
            <span className="flow-count">
              {asked.step} of {flow.steps.length}
            </span>{' '}
            <span aria-hidden="true">·</span> <strong>{described.ends}</strong>
            {described.label && <> · {described.label}</>}
          </p>
        </div>
      ) : (
        <p className="flow-caption">Choose a flow to follow it step by step.</p>
      )}
    </div>
  );
}
