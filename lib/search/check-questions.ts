import type { Content } from '@/lib/content/read-content';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { SearchableDiagram } from './diagram-records';
import { buildSearchIndex } from './records';
import { scoreSearch, type ScoredQuestion } from './score';
import { createSearch } from './search';

/** An answer that stands further down is not seen. */
const worstPlace = 3;

/** Of so many questions one may have its answer second or third: what is right for all is not always best for one. */
const questionsForOneExcuse = 20;

/**
 * The questions of content/search.yaml that search does not answer as they say. To be asked of sound content only:
 * while something is missing, it cannot be found either.
 */
export function checkQuestions({ guide, search }: Content, diagrams: SearchableDiagram[]): Problem[] {
  const { questions, source } = search;
  if (questions.length === 0) return [];
  const index = buildSearchIndex(guide, diagrams);
  const known = new Set(index.records.map(({ href }) => href));
  const scored = scoreSearch(createSearch(index), questions);
  const excused = Math.floor(questions.length / questionsForOneExcuse);
  const lateOnes = scored.filter(({ place }) => place !== 1);
  const areTooMany = lateOnes.length > excused;
  return lateOnes.flatMap((question) => {
    const { topic, query, hrefs, place } = question;
    const at = ['questions', topic, query];
    const gone = hrefs.find((href) => !known.has(href));
    if (gone) {
      const reason = `Search knows no place \`${gone}\`, which should answer "${query}"`;
      const fix = `${didYouMean(gone, known)}Write the place that answers the question now, or remove the question.`;
      return [source.problemAt(at, reason, fix)];
    }
    if (place !== null && place <= worstPlace && !areTooMany) return [];
    return [source.problemAt(at, reasonOf(question), fixOf(question))];
  });
}

function reasonOf({ query, hrefs, place, first }: ScoredQuestion): string {
  if (hrefs.length === 0) return `"${query}" should find nothing, but search finds \`${first}\``;
  const found = place === null ? 'does not find it' : `puts it at place ${place}`;
  return `"${query}" should lead to ${namesOf(hrefs)} first, but search ${found}${first ? `, after \`${first}\`` : ''}`;
}

function fixOf({ first, hrefs }: ScoredQuestion): string {
  if (hrefs.length === 0) return `If \`${first}\` answers it, write that here instead of \`nothing\`.`;
  const other = first ? `If \`${first}\` answers it as well, write that here. ` : '';
  return (
    `${other}Else write the words of the question where ${namesOf(hrefs)} stands, or as a synonym above; ` +
    'a question that nobody asks any more can go. `npm run search:score` prints all of them.'
  );
}

function namesOf(hrefs: string[]): string {
  return hrefs.map((href) => `\`${href}\``).join(' or ');
}
