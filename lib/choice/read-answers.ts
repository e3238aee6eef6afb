import { nearest } from '@/lib/text/did-you-mean';
import type { Choice, ChoiceAnswers } from './model';

/** What an address says about the questions. */
export interface ReadAnswers {
  answers: ChoiceAnswers;
  /** Parts of the address that name a question with an answer it does not have. */
  unknown: {
    question: string;
    value: string;
    /** The answer that was most likely meant, by its id. */ near: string | null;
  }[];
}

/**
 * Reads answers from a query, `?traffic=low&purpose=staging`, as forgiving as links that were copied by hand need it:
 * case and what chats put behind a link do not count.
 */
export function readAnswers({ questions }: Choice, search: string): ReadAnswers {
  const params = new URLSearchParams(search);
  const answers: Record<string, string> = {};
  const unknown: ReadAnswers['unknown'] = [];
  for (const { id: question, answers: possible } of questions) {
    const value = params.get(question);
    if (value === null || value === '') continue;
    const plain = value.toLowerCase().replace(/[^a-z0-9]+$/, '');
    const ids = possible.map(({ id }) => id);
    if (ids.includes(plain)) answers[question] = plain;
    else unknown.push({ question, value: value.slice(0, 80), near: nearest(plain.slice(0, 80), ids) });
  }
  return { answers, unknown };
}

/** Writes answers into a query, leaving other parameters as they are; in the order of the questions. */
export function writeAnswers({ questions }: Choice, search: string, answers: ChoiceAnswers): string {
  const params = new URLSearchParams(search);
  for (const { id } of questions) {
    params.delete(id);
    const answer = answers[id];
    if (answer !== undefined) params.set(id, answer);
  }
  return params.size > 0 ? `?${params}` : '';
}
