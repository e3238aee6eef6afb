import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from './question';

const asking = new Set(['node', 'edge', 'group', 'flow', 'fail']);

/**
 * What an address asks of a diagram besides the question that is answered, in a sentence; null where it asks nothing
 * more.
 */
export function tellLeftAside(
  search: string,
  question: NonNullable<Question>,
  { flows }: Pick<DiagramDetails, 'flows'>,
): string | null {
  const params = new URLSearchParams(search);
  const step = params.get('step');
  if (question.kind === 'flow' && step && step !== String(question.step)) {
    const flow = flows.find(({ id }) => id === question.id);
    return `“${flow?.title}” has ${flow?.steps.length} steps, and no step “${short(step)}”. This is step ${question.step}.`;
  }
  const asked = [...params].filter(([name, value]) => asking.has(name) && value !== '');
  const answered = asked.findIndex(([name]) => name === question.kind);
  const others = asked.filter((_, index) => index !== answered).map(([name, value]) => `“${name}=${short(value)}”`);
  if (answered < 0 || others.length === 0) return null;
  const list = new Intl.ListFormat('en').format(others);
  return `One question is answered at a time: ${list} ${others.length === 1 ? 'is' : 'are'} left aside.`;
}

/** No more of a text than can be told. */
function short(text: string): string {
  return text.slice(0, 80);
}
