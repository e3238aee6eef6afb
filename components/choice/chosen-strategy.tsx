import { SiteLink } from '@/components/site-link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useCopy } from '@/components/use-copy';
import type { Recommendation } from '@/lib/choice/choose';
import type { Choice, ChoiceAnswers } from '@/lib/choice/model';
import { writeAnswers } from '@/lib/choice/read-answers';
import { decisionRecord } from '@/lib/strategies/decision-record';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';

interface ChosenStrategyProps {
  choice: Choice;
  answers: ChoiceAnswers;
  recommendation: Recommendation;
  strategies: ChoosableStrategy[];
  guide: { name: string; url: string };
  onAnswer: (question: string, answer: string) => void;
  onReset: () => void;
}

/** The recommendation with its reasons, what would change it, and the other strategies in their order. */
export function ChosenStrategy(props: ChosenStrategyProps) {
  const { choice, answers, recommendation, strategies, guide, onAnswer, onReset } = props;
  const chosen = strategies.find(({ id }) => id === recommendation.strategy);
  const titleOf = (id: string) => strategies.find((strategy) => strategy.id === id)?.title ?? id;
  const questionOf = (id: string) => choice.questions.find((question) => question.id === id);

  function record(): string {
    const url = `${guide.url}${writeAnswers(choice, '', answers)}`;
    const date = new Date().toISOString().slice(0, 10);
    return decisionRecord({ date, guide: { ...guide, url }, choice, answers, recommendation, strategies });
  }

  return (
    <>
      <p className="text-sm text-muted-foreground">We recommend</p>
      <h3 className="text-2xl font-semibold">
        <SiteLink href={chosen?.href ?? ''} className="underline decoration-1 underline-offset-4">
          {titleOf(recommendation.strategy)}
        </SiteLink>
      </h3>
      <p className="mt-2 max-w-measure">{recommendation.because}</p>
      <div className="mt-6 grid gap-6 sm:grid-cols-2">
        <Reasons title="Your answers speak for it" reasons={recommendation.for} />
        <Reasons title="To be kept in mind" reasons={recommendation.against} />
      </div>
      {recommendation.changes.length > 0 && (
        <>
          <h4 className="mt-8 font-semibold">What would change the answer</h4>
          <ul className="mt-2 grid gap-1">
            {recommendation.changes.map(({ question, answer, strategy }) => (
              <li key={`${question} ${answer}`}>
                <Button variant="link" className="text-left" onClick={() => onAnswer(question, answer)}>
                  {`${questionOf(question)?.question ?? question} ${questionOf(question)?.answers.find(({ id }) => id === answer)?.label ?? answer}`}
                </Button>
                <span className="text-muted-foreground">{` → ${titleOf(strategy)}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4 className="mt-8 font-semibold">The others, the more suitable first</h4>
      <ol className="mt-2 grid list-decimal gap-3 pl-5">
        {recommendation.others.map(({ strategy, for: reasonsFor, against }) => (
          <li key={strategy}>
            <SiteLink
              href={strategies.find(({ id }) => id === strategy)?.href ?? ''}
              className="underline decoration-1 underline-offset-3"
            >
              {titleOf(strategy)}
            </SiteLink>
            <p className="text-sm text-muted-foreground">{assessment(reasonsFor, against)}</p>
          </li>
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap gap-3">
        <CopyRecord record={record} />
        <Button variant="ghost" onClick={onReset}>
          Start again
        </Button>
      </div>
    </>
  );
}

/** What speaks against a strategy, and what for it, in two sentences. */
function assessment(reasonsFor: string[], against: string[]): string {
  const parts = [
    against.length > 0 ? `Against it: ${against.join(' ')}` : '',
    reasonsFor.length > 0 ? `For it: ${reasonsFor.join(' ')}` : '',
  ].filter(Boolean);
  return parts.join(' ') || 'Your answers say nothing about it.';
}

function Reasons({ title, reasons }: { title: string; reasons: string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4 className="font-semibold">{title}</h4>
      <ul className="mt-2 grid list-disc gap-1 pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

/** Copies the decision for the reader's own repository; where that fails, shows it to be copied by hand. */
function CopyRecord({ record }: { record: () => string }) {
  const [state, copy] = useCopy();
  const [shown, setShown] = useState<string | null>(null);
  const failed = state === 'failed';
  return (
    <>
      <Button
        variant="outline"
        onClick={() => {
          const text = record();
          setShown(text);
          copy(text);
        }}
      >
        <span key={state} aria-live="polite">
          {{ idle: 'Copy as a decision record', copied: 'Copied', failed: 'Could not copy' }[state]}
        </span>
      </Button>
      {shown !== null && failed && (
        <textarea
          className="w-full rounded-md border border-input bg-card p-3 font-mono text-xs"
          rows={12}
          readOnly
          aria-label="Decision record, to be copied by hand"
          value={shown}
        />
      )}
    </>
  );
}
