import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { writeQuestion, type Question } from './question';

/**
 * The address that shows a diagram on its page with a question asked, from the site's root:
 * `/deployment/docker-compose?view=data-flow&node=Redis`.
 */
export function questionLink(
  { page, view, graph }: Pick<DiagramDetails, 'page' | 'view'> & Partial<Pick<DiagramDetails, 'graph'>>,
  question: Question,
): string {
  return `${page}${writeQuestion(view ? `?view=${view}` : '', question, graph)}`;
}
