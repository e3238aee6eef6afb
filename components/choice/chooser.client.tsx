'use client';

import { lazy, Suspense, useRef } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { useAwake } from '@/components/boot/use-awake';
import { choose } from '@/lib/choice/choose';
import type { Choice, ChoiceQuestion } from '@/lib/choice/model';
import { readAnswers, type ReadAnswers, writeAnswers } from '@/lib/choice/read-answers';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';

// It stands on no page before questions are answered; this file comes with every page that has islands.
const ChosenStrategy = lazy(async () => ({ default: (await import('./chosen-strategy')).ChosenStrategy }));

interface ChooserProps {
  choice: Choice;
  strategies: ChoosableStrategy[];
  /** The guide's name and address, for the record of a decision. */
  guide: { name: string; url: string };
}

/** Asks the questions and recommends a strategy. What is answered stands in the address, so it can be shared. */
export function Chooser({ choice, strategies, guide }: ChooserProps) {
  const island = useRef<HTMLFormElement>(null);
  useAwake(island);
  const search = useAddressSearch();
  const { answers, unknown } = readAnswers(choice, search);
  const open = choice.questions.filter(({ id }) => answers[id] === undefined);
  const recommendation = choose(
    choice,
    strategies.map(({ id }) => id),
    answers,
  );

  function answer(question: string, id: string) {
    write({ ...answers, [question]: id });
  }

  function write(next: Record<string, string>) {
    window.pageAddress.write(writeAnswers(choice, window.pageAddress.search(), next), 'replace');
  }

  return (
    <div className="not-prose">
      <p className="js:hidden">
        These questions are answered by a script, and scripts are off here. The rules below give the same answer.
      </p>
      <form
        ref={island}
        className="grid gap-8 no-js:hidden"
        data-island=""
        data-asked-by={choice.questions.map(({ id }) => id).join(' ')}
        onSubmit={(event) => event.preventDefault()}
      >
        {choice.questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            answer={answers[question.id] ?? null}
            unknown={unknown.find((each) => each.question === question.id) ?? null}
            onAnswer={answer}
          />
        ))}
      </form>
      <section
        className="mt-8 border-t-2 border-foreground pt-6 no-js:hidden"
        aria-live="polite"
        aria-label="Recommendation"
      >
        {recommendation ? (
          <Suspense fallback={<p className="text-muted-foreground">Loading the recommendation…</p>}>
            <ChosenStrategy
              key={recommendation.strategy}
              choice={choice}
              answers={answers}
              recommendation={recommendation}
              strategies={strategies}
              guide={guide}
              onAnswer={answer}
              onReset={() => write({})}
            />
          </Suspense>
        ) : (
          <p className="text-muted-foreground" key={open.length}>
            {open.length === choice.questions.length
              ? `Answer the ${choice.questions.length} questions, and the recommendation stands here.`
              : `${open.length} ${open.length === 1 ? 'question is' : 'questions are'} still open: ${open.map(({ question }) => question).join(' ')}`}
          </p>
        )}
      </section>
    </div>
  );
}

interface QuestionProps {
  question: ChoiceQuestion;
  answer: string | null;
  unknown: ReadAnswers['unknown'][number] | null;
  onAnswer: (question: string, answer: string) => void;
}

function Question({ question: { id, question, answers }, answer, unknown, onAnswer }: QuestionProps) {
  const near = answers.find((each) => each.id === unknown?.near);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-lg font-semibold">{question}</legend>
      {unknown && (
        <p className="mb-2 text-sm text-destructive" role="status">
          {`The address has “${unknown.value}” here, which is none of the answers${near ? `; “${near.label}” is the nearest` : ''}.`}
        </p>
      )}
      <div className="grid gap-2 sm:grid-flow-col sm:auto-cols-fr">
        {answers.map(({ id: value, label }) => (
          <label
            key={value}
            className="flex min-h-touch cursor-pointer items-center gap-3 rounded-md border border-input bg-card px-4 py-2 text-sm hover:bg-accent has-checked:border-primary has-checked:bg-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
          >
            <input
              type="radio"
              className="size-4 shrink-0 accent-primary outline-none"
              name={id}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(id, value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
