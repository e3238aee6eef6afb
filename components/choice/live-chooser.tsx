import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAddressSearch } from '@/components/address/use-address';
import { useAwake } from '@/components/boot/use-awake';
import { cn } from '@/lib/cn';
import { choose } from '@/lib/choice/choose';
import type { Choice } from '@/lib/choice/model';
import { readAnswers, writeAnswers } from '@/lib/choice/read-answers';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';
import { ChosenStrategy } from './chosen-strategy';
import { isFreshVisit } from './is-fresh-visit';
import { QuestionList } from './question-list';
import { recommendationSlot } from './recommendation-slot';
import { Verdict } from './verdict';
import { waitingText } from './waiting-text';
import { refocus, type FocusedAnswer } from './take-over';

export interface ChooserProps {
  choice: Choice;
  strategies: ChoosableStrategy[];
  /** The guide's name and address, for the record of a decision. */
  guide: { name: string; url: string };
  /** The page that compares two strategies, if the guide has one. */
  compare: string | null;
}

interface LiveChooserProps extends ChooserProps {
  /** The answer whose place it takes while it has the focus. */
  focused: FocusedAnswer | null;
}

/** Asks the questions and recommends a strategy. What is answered stands in the address, so it can be shared. */
export function LiveChooser({ choice, strategies, guide, compare, focused }: LiveChooserProps) {
  const island = useRef<HTMLFormElement>(null);
  useAwake(island);
  useLayoutEffect(() => {
    if (focused) refocus(island.current, focused);
  }, [focused]);
  const search = useAddressSearch();
  const { answers, unknown } = readAnswers(choice, search);
  const open = choice.questions.filter(({ id }) => answers[id] === undefined);
  const recommendation = choose(
    choice,
    strategies.map(({ id }) => id),
    answers,
  );

  const [place] = useState(() => document.querySelector(`[data-slot="${recommendationSlot}"]`));
  const verdict = useRef<HTMLElement>(null);
  const isAnswered = useRef(recommendation !== null);
  useEffect(() => {
    // Whoever opens a link to a decision has come for it.
    if (isFreshVisit() && isAnswered.current) verdict.current?.scrollIntoView({ behavior: 'instant' });
  }, []);

  function answer(question: string, id: string) {
    write({ ...answers, [question]: id });
  }

  /** The button that was pressed goes with the recommendation it was part of: the focus moves to the next one. */
  function answerOtherwise(question: string, id: string) {
    answer(question, id);
    const section = verdict.current;
    section?.focus({ preventScroll: true });
    if (section && section.getBoundingClientRect().top < 0) section.scrollIntoView({ behavior: 'instant' });
  }

  function reset() {
    write({});
    island.current?.querySelector('input')?.focus();
  }

  function write(next: Record<string, string>) {
    // Once there is a recommendation, Back undoes what takes it away or makes it another.
    const how = recommendation ? 'push' : 'replace';
    window.pageAddress.write(writeAnswers(choice, window.pageAddress.search(), next), how);
  }

  const section = (
    <section
      ref={verdict}
      tabIndex={-1}
      // With the heading above it, where it has one.
      className={cn('scroll-mt-14 outline-none no-js:hidden', !place && 'mt-8 border-t-2 border-foreground pt-6')}
      aria-label="Recommendation"
    >
      <div role="status">
        {recommendation ? (
          <Verdict key={recommendation.strategy} recommendation={recommendation} strategies={strategies} />
        ) : (
          <p className="text-muted-foreground" key={open.length}>
            {open.length === choice.questions.length
              ? waitingText(choice)
              : `${open.length} ${open.length === 1 ? 'question is' : 'questions are'} still open: ${open.map(({ question }) => question).join(' ')}`}
          </p>
        )}
      </div>
      {recommendation && (
        <ChosenStrategy
          key={recommendation.strategy}
          choice={choice}
          answers={answers}
          recommendation={recommendation}
          strategies={strategies}
          guide={guide}
          compare={compare}
          onAnswer={answerOtherwise}
          onReset={reset}
        />
      )}
    </section>
  );

  return (
    <>
      <form
        ref={island}
        className="grid gap-8 no-js:hidden"
        data-island=""
        data-asked-by={choice.questions.map(({ id }) => id).join(' ')}
        onSubmit={(event) => event.preventDefault()}
      >
        <QuestionList choice={choice} answers={answers} unknown={unknown} onAnswer={answer} />
      </form>
      {place ? createPortal(section, place) : section}
    </>
  );
}
