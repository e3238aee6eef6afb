import { useLayoutEffect, useRef } from 'react';
import { useAddressSearch } from '@/components/address/use-address';
import { useAwake } from '@/components/boot/use-awake';
import { choose } from '@/lib/choice/choose';
import type { Choice } from '@/lib/choice/model';
import { readAnswers, writeAnswers } from '@/lib/choice/read-answers';
import type { ChoosableStrategy } from '@/lib/content/summarise-strategies';
import { ChosenStrategy } from './chosen-strategy';
import { QuestionList } from './question-list';
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

  function answer(question: string, id: string) {
    write({ ...answers, [question]: id });
  }

  function write(next: Record<string, string>) {
    // Once there is a recommendation, Back undoes what takes it away or makes it another.
    const how = recommendation ? 'push' : 'replace';
    window.pageAddress.write(writeAnswers(choice, window.pageAddress.search(), next), how);
  }

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
      <section
        className="mt-8 border-t-2 border-foreground pt-6 no-js:hidden"
        aria-live="polite"
        aria-label="Recommendation"
      >
        {recommendation ? (
          <ChosenStrategy
            key={recommendation.strategy}
            choice={choice}
            answers={answers}
            recommendation={recommendation}
            strategies={strategies}
            guide={guide}
            compare={compare}
            onAnswer={answer}
            onReset={() => write({})}
          />
        ) : (
          <p className="text-muted-foreground" key={open.length}>
            {open.length === choice.questions.length
              ? `Answer the ${choice.questions.length} questions, and the recommendation stands here.`
              : `${open.length} ${open.length === 1 ? 'question is' : 'questions are'} still open: ${open.map(({ question }) => question).join(' ')}`}
          </p>
        )}
      </section>
    </>
  );
}
