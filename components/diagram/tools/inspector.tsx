import { useLayoutEffect } from 'react';
import { nodeName } from '@/lib/diagrams/ask/answers';
import { describeQuestion } from '@/lib/diagrams/ask/describe-question';
import type { PartQuestion, Question } from '@/lib/diagrams/ask/question';
import { connectionTitle } from '@/lib/diagrams/ask/tell';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { CopyLinkButton } from './copy-link-button';
import type { AnswerProps } from './answer-parts';
import { Answer } from './inspector-answers';
import { InspectorFrame } from './inspector-frame';
import { LeftAside } from './left-aside';

/** An answer that stands on the screen, and its core in one sentence, to be announced. */
export interface ShownAnswer {
  answered: Question;
  summary: string;
}

interface InspectorProps extends AnswerProps {
  ownsAddress: boolean;
  /** Told what is answered once the answer stands on the screen, and that nothing is when it goes. */
  onShown: (shown: ShownAnswer) => void;
}

/** The answer to a question about a part or a flow. */
export default function Inspector(props: InspectorProps) {
  const { details, question, ask, ownsAddress, onShown } = props;
  useLayoutEffect(() => {
    onShown({ answered: question, summary: describeQuestion(details, question) });
    return () => onShown({ answered: null, summary: '' });
  }, [onShown, details, question]);
  return (
    <InspectorFrame
      kind={question.kind}
      title={titleOf(details, question)}
      about={question.kind + question.id}
      ask={ask}
    >
      {ownsAddress && <LeftAside details={details} question={question} />}
      <Answer {...props} />
      <CopyLinkButton details={details} question={question} />
    </InspectorFrame>
  );
}

function titleOf(details: DiagramDetails, question: PartQuestion): string {
  const { graph, flows } = details;
  switch (question.kind) {
    case 'node':
      return nodeName(graph, question.id);
    case 'edge': {
      const edge = graph.edges.find(({ id }) => id === question.id);
      return edge ? connectionTitle(details, edge) : question.id;
    }
    case 'group':
      return oneLine(graph.groups.find(({ id }) => id === question.id)?.title ?? question.id);
    case 'flow':
      return flows.find(({ id }) => id === question.id)?.title ?? question.id;
  }
}
