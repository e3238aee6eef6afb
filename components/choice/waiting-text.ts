import type { Choice } from '@/lib/choice/model';

/** What stands where the recommendation will, until a question is answered. */
export function waitingText({ questions }: Choice): string {
  return `Answer the ${questions.length} questions, and the recommendation stands here.`;
}
