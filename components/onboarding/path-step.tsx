import Link from 'next/link';
import { sheetNumber } from '@/lib/content/sheet-number';
import type { Guide, OnboardingStep } from '@/lib/content/model';
import { TextWithCode } from './text-with-code';

/** One step of a path: its box, the place to visit, and the question with its answer folded away. */
export function PathStep({ guide, step }: { guide: Guide; step: OnboardingStep }) {
  const page = guide.pages.find(({ href }) => href === step.link.replace(/[?#].*$/, ''));
  return (
    <li>
      <div className="step-mark">
        <label>
          <input type="checkbox" data-step={step.id} autoComplete="off" />
          <span className="sr-only">Done: {step.title}</span>
        </label>
      </div>
      <div className="step-head">
        <Link href={step.link} prefetch={false} className="step-link">
          {step.title}
        </Link>
        {page && (
          <span className="step-place">
            Sheet {sheetNumber(guide, page)} · {page.navTitle}
          </span>
        )}
      </div>
      <details className="step-question">
        <summary>
          <TextWithCode text={step.question} /> <span className="step-show">Show answer</span>
          <span className="step-hide">Hide answer</span>
        </summary>
        <p className="step-answer">
          <TextWithCode text={step.answer} />
        </p>
      </details>
    </li>
  );
}
