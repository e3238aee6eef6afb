import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { Button } from '@/components/ui/button';
import type { Recommendation } from '@/lib/choice/choose';
import type { Choice, ChoiceAnswers } from '@/lib/choice/model';
import { writeAnswers } from '@/lib/choice/read-answers';
import { writeCompareQuery } from '@/lib/strategies/compare-query';
import { decisionRecord } from '@/lib/strategies/decision-record';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';
import { CopyRecord } from './copy-record';

const linkStyles = 'underline decoration-1 underline-offset-3';

interface ChosenStrategyProps {
  choice: Choice;
  answers: ChoiceAnswers;
  recommendation: Recommendation;
  strategies: ChoosableStrategy[];
  guide: { name: string; url: string };
  compare: string | null;
  onAnswer: (question: string, answer: string) => void;
  onReset: () => void;
}

/** The reasons of a recommendation, what would change it, and the other strategies in their order. */
export function ChosenStrategy(props: ChosenStrategyProps) {
  const { choice, answers, recommendation, strategies, guide, compare, onAnswer, onReset } = props;
  const chosen = strategies.find(({ id }) => id === recommendation.strategy);
  const titleOf = (id: string) => strategies.find((strategy) => strategy.id === id)?.title ?? id;

  function record(): string {
    const url = `${guide.url}${writeAnswers(choice, '', answers)}`;
    // Swedish writes the reader's own day as ISO 8601 does.
    const date = new Date().toLocaleDateString('sv-SE');
    return decisionRecord({ date, guide: { ...guide, url }, choice, answers, recommendation, strategies });
  }

  return (
    <>
      <div className="mt-4 flex flex-wrap gap-x-5 print:hidden">
        <CopyRecord record={record} />
        <Button variant="ghost" onClick={onReset}>
          Start again
        </Button>
      </div>

      <Part title="What your answers say of it">
        <Assessment speaksFor={recommendation.for} against={recommendation.against} />
      </Part>
      {recommendation.changes.length > 0 && (
        <Part title="What would change the answer">
          <Rows>
            {strategies
              .map(({ id }) => ({ id, changes: recommendation.changes.filter(({ strategy }) => strategy === id) }))
              .filter(({ changes }) => changes.length > 0)
              .map(({ id, changes }) => (
                <Row key={id} name={`${titleOf(id)}, if`}>
                  <ul className="flex flex-wrap gap-2 print:grid">
                    {changes.map(({ question, answer }) => (
                      <li key={`${question} ${answer}`}>
                        <Button
                          variant="outline"
                          size="chip"
                          className="rounded-md px-3 py-1 text-left text-sm leading-snug print:contents"
                          data-change={`${question} ${answer}`}
                          onClick={() => onAnswer(question, answer)}
                        >
                          {answerWords(choice, question, answer)}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </Row>
              ))}
          </Rows>
        </Part>
      )}
      {chosen && chosen.consequences.length > 0 && (
        <Part title="What follows from it, by its diagram">
          <ul className="grid gap-1">
            {chosen.consequences.map((consequence) => (
              <Point key={consequence} mark="–">
                {consequence}
              </Point>
            ))}
          </ul>
        </Part>
      )}
      <Part title="The others, the more suitable first">
        <Rows>
          {recommendation.others.map(({ strategy, for: speaksFor, against }) => (
            <Row
              key={strategy}
              name={
                <SiteLink href={strategies.find(({ id }) => id === strategy)?.href ?? ''} className={linkStyles}>
                  {titleOf(strategy)}
                </SiteLink>
              }
            >
              <Assessment speaksFor={speaksFor} against={against} />
              {compare && (
                <SiteLink
                  href={compare + writeCompareQuery('', { a: recommendation.strategy, b: strategy })}
                  className={cn(linkStyles, 'mt-2 inline-block text-sm')}
                >
                  {`${titleOf(recommendation.strategy)} and ${titleOf(strategy)} side by side`}
                </SiteLink>
              )}
            </Row>
          ))}
        </Rows>
      </Part>
    </>
  );
}

/** "Traffic: significant traffic" */
function answerWords(choice: Choice, question: string, answer: string): string {
  const asked = choice.questions.find(({ id }) => id === question);
  const label = asked?.answers.find(({ id }) => id === answer)?.label ?? answer;
  return `${asked?.topic ?? question}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h4 className="m-0 mt-8 mb-2 text-base font-semibold">{title}</h4>
      {children}
    </>
  );
}

function Rows({ children }: { children: ReactNode }) {
  return <dl className="border-t">{children}</dl>;
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="facts border-b py-3 leading-snug">
      <dt className="font-medium">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What speaks for a strategy and what against it, a line each, told apart by a mark. */
function Assessment({ speaksFor, against }: { speaksFor: string[]; against: string[] }) {
  const reasons = [
    ...speaksFor.map((text) => ({ text, mark: '+', name: 'For it: ' })),
    ...against.map((text) => ({ text, mark: '−', name: 'Against it: ' })),
  ];
  if (reasons.length === 0) return <p className="text-muted-foreground">Your answers say nothing about it.</p>;
  return (
    <ul className="grid gap-1">
      {reasons.map(({ text, mark, name }) => (
        <Point key={mark + text} mark={mark} name={name}>
          {text}
        </Point>
      ))}
    </ul>
  );
}

interface PointProps {
  mark: string;
  /** What the mark says, for screen readers; nothing where it only begins the point. */
  name?: string;
  children: string;
}

/** A line of a list behind its mark. */
function Point({ mark, name, children }: PointProps) {
  return (
    <li className="flex gap-2 leading-snug">
      <span
        aria-hidden="true"
        className={cn('w-4.5 flex-none text-center', name ? 'font-mono font-semibold' : 'text-muted-foreground')}
      >
        {mark}
      </span>
      <span>
        {name && <span className="sr-only">{name}</span>}
        {children}
      </span>
    </li>
  );
}
