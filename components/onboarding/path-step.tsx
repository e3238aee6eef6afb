import { SiteLink } from '@/components/site-link';
import { sheetNumber } from '@/lib/content/sheet-number';
import type { Guide, OnboardingStep } from '@/lib/content/model';
import { TextWithCode } from './text-with-code';

const toggleStyles = 'text-sm whitespace-nowrap text-primary underline decoration-1 underline-offset-3 print:hidden';

/**
 * One step of a path: its box, the place to visit, and the question with its answer folded away. path-step.css draws
 * the box, the number, and the line on which the steps stand.
 */
export function PathStep({ guide, step }: { guide: Guide; step: OnboardingStep }) {
  const page = guide.pages.find(({ href }) => href === step.link.replace(/[?#].*$/, ''));
  return (
    <li className="path-step relative grid break-inside-avoid grid-cols-mark gap-x-3 pb-4 print:pb-1">
      <div className="step-mark relative size-touch">
        <label className="absolute inset-0 hidden cursor-pointer place-items-center in-data-ready:grid print:grid">
          <input type="checkbox" data-step={step.id} autoComplete="off" />
          <span className="sr-only">Done: {step.title}</span>
        </label>
      </div>
      <div className="gap-x-10 md:flex md:flex-wrap md:items-baseline">
        <SiteLink
          href={step.link}
          className="step-link arrow py-2 leading-7 font-semibold hover:text-primary max-md:block md:flex-[1_1_16rem]"
        >
          {step.title}
        </SiteLink>
        {page && (
          <span className="step-place relative text-xs text-muted-foreground max-md:-top-1.5">
            Sheet {sheetNumber(guide, page)} · {page.navTitle}
          </span>
        )}
      </div>
      <details className="col-start-2">
        <summary className="min-h-touch cursor-pointer list-none py-2 leading-7 text-pretty md:pointer-fine:-mt-2">
          <TextWithCode text={step.question} /> <span className={`step-show ${toggleStyles}`}>Show answer</span>
          <span className={`step-hide ${toggleStyles}`}>Hide answer</span>
        </summary>
        <p className="mb-3 border-l-2 border-primary pl-4 text-pretty">
          <TextWithCode text={step.answer} />
        </p>
      </details>
    </li>
  );
}
