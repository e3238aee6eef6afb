import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { describeStep, nodeName } from '@/lib/diagrams/ask/answers';
import { describeQuestion } from '@/lib/diagrams/ask/describe-question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { Question } from '@/lib/diagrams/ask/question';
import { CopyLinkButton } from './copy-link-button';
import { Answer, type AnswerProps } from './inspector-answers';
import { CloseIcon } from './tool-icons';

/** An answer that stands on the screen, and its core in one sentence, to be announced. */
export interface ShownAnswer {
  answered: Question;
  summary: string;
}

interface InspectorProps extends AnswerProps {
  /** Told what is answered once the answer stands on the screen, and that nothing is when it goes. */
  onShown: (shown: ShownAnswer) => void;
}

/** The answer to a question: a panel beside the drawing, a sheet below it on a phone. */
export function Inspector(props: InspectorProps) {
  const { details, question, ask, onShown } = props;
  useEffect(() => {
    onShown({ answered: question, summary: describeQuestion(details, question) });
    return () => onShown({ answered: null, summary: '' });
  }, [onShown, details, question]);
  const title = titleOf(details, question);
  return (
    <section className="inspector" data-kind={question.kind} aria-label={title} tabIndex={-1}>
      <header className="inspector-head">
        <p className="inspector-title">{title}</p>
        <Button variant="ghost" size="icon" aria-label="Close" title="Close (Esc)" onClick={() => ask(null)}>
          <CloseIcon />
        </Button>
      </header>
      <div className="inspector-body">
        <Answer {...props} />
        <CopyLinkButton details={details} question={question} />
      </div>
    </section>
  );
}

function titleOf({ graph, flows }: DiagramDetails, question: NonNullable<Question>): string {
  switch (question.kind) {
    case 'node':
      return nodeName(graph, question.id);
    case 'edge':
      return describeStep(graph, { edges: [question.id] }).ends;
    case 'group':
      return oneLine(graph.groups.find(({ id }) => id === question.id)?.title ?? question.id);
    case 'flow':
      return flows.find(({ id }) => id === question.id)?.title ?? question.id;
  }
}
