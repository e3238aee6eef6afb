import './failure.css';
import { useLayoutEffect, useMemo } from 'react';
import {
  describeFailures,
  describeFlowFailures,
  describeUntouched,
  failureLimits,
  failureStateNames,
  failureTitle,
  summariseFailure,
  tellUnreachable,
  type DescribedFailure,
} from '@/lib/diagrams/ask/describe-failure';
import { whatFails } from '@/lib/diagrams/ask/failure';
import type { FailQuestion } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { CopyLinkButton } from '../tools/copy-link-button';
import type { ShownAnswer } from '../tools/inspector';
import { InspectorFrame } from '../tools/inspector-frame';
import { AskLink, List } from '../tools/inspector-lists';
import { LeftAside } from '../tools/left-aside';
import type { Ask } from '../tools/use-question';
import { FailingParts } from './failing-parts';
import { FailureMark } from './failure-mark';
import { OtherViewAnswers } from './other-view-answers';
import { useFailureMarks } from './use-failure-marks';

interface FailureInspectorProps {
  stage: HTMLElement;
  details: DiagramDetails;
  question: FailQuestion;
  ask: Ask;
  ownsAddress: boolean;
  embedded: boolean;
  /** Told what is answered once the answer stands on the screen, and that nothing is when it goes. */
  onShown: (shown: ShownAnswer) => void;
}

/** In the order in which they are told. */
const toldStates = ['unreachable', 'affected', 'weakened'] as const;

/** What happens when parts fail, in words and on the drawing. */
export default function FailureInspector(props: FailureInspectorProps) {
  const { stage, details, question, ask, ownsAddress, embedded, onShown } = props;
  const { ids } = question;
  const answer = useMemo(() => whatFails(details, ids), [details, ids]);
  const described = useMemo(() => describeFailures(details, answer), [details, answer]);
  const title = failureTitle(details.graph, ids);
  const summary = summariseFailure(answer);
  useFailureMarks(stage, details, { ids, answer, described });
  useLayoutEffect(() => {
    onShown({ answered: question, summary: `${title}: ${summary}.` });
    return () => onShown({ answered: null, summary: '' });
  }, [onShown, question, title, summary]);

  const untouched = describeUntouched(details, answer);
  const flows = describeFlowFailures(details, answer);
  const reached = described.filter(({ state }) => state !== 'failed');
  return (
    <InspectorFrame kind="fail" title={title} about="fail" ask={ask}>
      {ownsAddress && <LeftAside details={details} question={question} />}
      <FailingParts details={details} question={question} ask={ask} />
      {ids.length > 0 && reached.length === 0 && (
        <p className="mt-3">
          {flows.length > 0
            ? 'By the arrows of this diagram, no other part calls what failed; the flows below need it.'
            : 'By the arrows of this diagram, everything else goes on.'}
        </p>
      )}
      {toldStates.map((state) => (
        <States
          key={state}
          state={state}
          parts={described.filter((part) => part.state === state)}
          details={details}
          ask={ask}
        />
      ))}
      {ids.length > 0 && untouched.count > 0 && (
        <List title={`${failureStateNames.untouched} (${untouched.count})`}>
          {[untouched.goOn, untouched.flowsStop].flatMap((names) =>
            names.length === 0 ? (
              []
            ) : (
              <li key={names.join()} className="py-0.5 text-sm">
                {names.join(', ')}
                {names === untouched.flowsStop && (
                  <span className="block text-muted-foreground">{tellFlowsStop(names.length)}</span>
                )}
              </li>
            ),
          )}
        </List>
      )}
      <List title="Flows">
        {flows.map(({ id, title: flow, step, reason }) => (
          <li key={id} className="py-0.5 leading-snug">
            <AskLink details={details} question={{ kind: 'flow', id, step }} ask={ask}>
              {flow}
            </AskLink>
            <span className="block text-sm text-muted-foreground">{reason}.</span>
          </li>
        ))}
      </List>
      <OtherViewAnswers details={details} ids={ids} embedded={embedded} />
      <p className="mt-4 border-t pt-2 text-xs text-pretty text-muted-foreground">{failureLimits}</p>
      <CopyLinkButton details={details} question={question} />
    </InspectorFrame>
  );
}

/** Why a part can be untouched while what it is there for does not happen. */
function tellFlowsStop(parts: number): string {
  return parts === 1
    ? 'It loses nothing that it calls, but is part of flows that stop.'
    : 'They lose nothing that they call, but are part of flows that stop.';
}

interface StatesProps {
  state: (typeof toldStates)[number];
  parts: DescribedFailure[];
  details: DiagramDetails;
  ask: Ask;
}

function States({ state, parts, details, ask }: StatesProps) {
  if (parts.length === 0) return null;
  // Once for all, where it is the same for each.
  const isToldOnce = state === 'unreachable' && parts.length > 1;
  return (
    <>
      <p className="mt-4 flex items-center gap-2 text-sm font-semibold">
        <FailureMark state={state} />
        {`${failureStateNames[state]} (${parts.length})`}
      </p>
      {isToldOnce && <p className="pl-6.5 text-sm text-muted-foreground">{tellUnreachable('them')}.</p>}
      <ul className="list-none pl-6.5 pointer-coarse:*:py-3">
        {parts.map(({ id, name, reason }) => (
          <li key={id} className="py-0.5 leading-snug" data-failed-part={id}>
            <AskLink details={details} question={{ kind: 'node', id }} ask={ask}>
              {name}
            </AskLink>
            {!isToldOnce && <span className="block text-sm text-muted-foreground">{reason}.</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
