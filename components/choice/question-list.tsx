import type { Choice, ChoiceAnswers, ChoiceQuestion } from '@/lib/choice/model';
import type { ReadAnswers } from '@/lib/choice/read-answers';

interface QuestionListProps {
  choice: Choice;
  /** What is answered; nothing in the form as it is printed. */
  answers?: ChoiceAnswers;
  unknown?: ReadAnswers['unknown'];
  /** Without it the form only keeps the place of the one that acts. */
  onAnswer?: (question: string, answer: string) => void;
}

/** The questions with their possible answers. */
export function QuestionList({ choice, answers, unknown, onAnswer }: QuestionListProps) {
  return choice.questions.map((question, index) => (
    <Question
      key={question.id}
      number={index + 1}
      question={question}
      answer={answers?.[question.id] ?? null}
      unknown={unknown?.find((each) => each.question === question.id) ?? null}
      onAnswer={onAnswer}
    />
  ));
}

interface QuestionProps {
  /** Its place among the questions, from 1. */
  number: number;
  question: ChoiceQuestion;
  answer: string | null;
  unknown: ReadAnswers['unknown'][number] | null;
  onAnswer: QuestionListProps['onAnswer'];
}

function Question({ number, question: { id, question, answers }, answer, unknown, onAnswer }: QuestionProps) {
  const near = answers.find((each) => each.id === unknown?.near);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 flex items-baseline gap-3 text-lg leading-snug font-semibold">
        <span aria-hidden="true" className="font-mono text-base font-normal text-muted-foreground">
          {number}
        </span>
        {question}
      </legend>
      {unknown && (
        <p className="mb-2 text-sm text-destructive" role="status">
          {`The address has “${unknown.value}” here, which is none of the answers${near ? `; “${near.label}” is the nearest` : ''}.`}
        </p>
      )}
      <div className="grid gap-2 sm:grid-flow-col sm:auto-cols-fr">
        {answers.map(({ id: value, label }) => (
          <label
            key={value}
            data-replay={`${id} ${value}`}
            className="flex min-h-touch cursor-pointer items-center gap-3 rounded-md border border-input bg-card px-4 py-2 text-sm hover:bg-accent has-checked:border-primary has-checked:bg-accent"
          >
            <input
              type="radio"
              className="size-4 shrink-0 accent-primary outline-none"
              name={id}
              value={value}
              {...(onAnswer && { checked: answer === value, onChange: () => onAnswer(id, value) })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
