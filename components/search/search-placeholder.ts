import type { Guide } from '@/lib/content/model';

/** What stands in an empty search field: what can be found, and a question of the guide's authors to try. */
export function searchPlaceholder({ searchExamples: [first] }: Pick<Guide, 'searchExamples'>): string {
  return `Pages, diagrams, versions${first ? `, “${first}”` : ''}`;
}
