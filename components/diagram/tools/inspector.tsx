import { useLayoutEffect } from 'react';
import { Button } from '@/components/ui/button';
import { nodeName } from '@/lib/diagrams/ask/answers';
import { describeQuestion } from '@/lib/diagrams/ask/describe-question';
import type { Question } from '@/lib/diagrams/ask/question';
import { connectionTitle } from '@/lib/diagrams/ask/tell';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
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

/** The answer to a question: a panel beside the drawing, a sheet at the bottom of a narrow window. */
export function Inspector(props: InspectorProps) {
  const { details, question, ask, onShown } = props;
  useLayoutEffect(() => {
    onShown({ answered: question, summary: describeQuestion(details, question) });
    return () => onShown({ answered: null, summary: '' });
  }, [onShown, details, question]);
  const title = titleOf(details, question);
  const about = question.kind + question.id;
  return (
    <section className="inspector" data-kind={question.kind} aria-label={title} tabIndex={-1}>
      <header className="flex items-start justify-between border-b border-border pl-4">
        {/* Keys by what is said: a page translator puts its own elements in the place of text that React would rewrite. */}
        <p key={title} className="m-0! py-2.5 text-base leading-snug font-semibold">
          {title}
        </p>
        <Button
          variant="ghost"
          size="icon"
          className="shrink-0"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => ask(null)}
        >
          <CloseIcon />
        </Button>
      </header>
      <div className="inspector-body" key={about}>
        <Answer {...props} />
        <CopyLinkButton details={details} question={question} />
      </div>
    </section>
  );
}

function titleOf(details: DiagramDetails, question: NonNullable<Question>): string {
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
