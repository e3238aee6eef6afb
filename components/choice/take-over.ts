import type { Choice } from '@/lib/choice/model';
import { readAnswers, writeAnswers } from '@/lib/choice/read-answers';

/** One of the possible answers, by its question. */
export interface FocusedAnswer {
  question: string;
  answer: string;
}

/**
 * Puts into the address what a reader has answered in the printed form before its script was there. Gives the answer
 * that has the focus, if one has.
 */
export function takeOver(choice: Choice, form: HTMLFormElement | null): FocusedAnswer | null {
  const given = [...(form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
  if (given.length > 0) {
    const search = window.pageAddress.search();
    const answers = Object.fromEntries(given.map(({ name, value }) => [name, value]));
    const next = { ...readAnswers(choice, search).answers, ...answers };
    window.pageAddress.write(writeAnswers(choice, search, next), 'replace');
  }
  const focused = document.activeElement;
  if (!(focused instanceof HTMLInputElement) || focused.form !== form) return null;
  return { question: focused.name, answer: focused.value };
}

/** Gives the focus to the answer that has come in the place of the printed one. */
export function refocus(form: HTMLFormElement | null, { question, answer }: FocusedAnswer): void {
  form
    ?.querySelector<HTMLInputElement>(`[name="${CSS.escape(question)}"][value="${CSS.escape(answer)}"]`)
    ?.focus({ preventScroll: true });
}
