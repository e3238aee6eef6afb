import { diagramPlace } from '@/lib/content/diagram-place';
import type { Guide } from '@/lib/content/model';
import type { Content } from '@/lib/content/read-content';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { SearchableDiagram } from './diagram-records';
import { buildSearchIndex } from './records';
import { scoreSearch, type ScoredQuestion } from './score';
import { createSearch, failingHref } from './search';

/** An answer that stands further down is not seen. */
const worstPlace = 3;

/**
 * Of so many questions one may have its answer second or third: what is right for all is not always best for one. More
 * of them are said, and stop nothing: who rewords a page can go on, and sees what it does to search.
 */
const questionsForOneExcuse = 20;

/**
 * The questions of content/search.yaml that search does not answer as they say. To be asked of sound content only:
 * while something is missing, it cannot be found either.
 */
export function checkQuestions({ guide, search }: Content, diagrams: SearchableDiagram[]): Problem[] {
  const { questions, examples, source } = search;
  if (questions.length === 0 && examples.length === 0) return [];
  const index = buildSearchIndex(guide, diagrams);
  const known = new Set(index.records.flatMap(({ href }) => [href, failingHref(href)]));
  const moved = movedFlows(guide, diagrams);
  const asked = questions.map((question) => ({
    ...question,
    hrefs: question.hrefs.map((href) => moved.get(href) ?? href),
  }));
  const gone = asked.flatMap(({ topic, query, hrefs }) => {
    const href = hrefs.find((each) => !known.has(each));
    if (!href) return [];
    const reason = `Search knows no place \`${href}\`, which should answer "${query}"`;
    const fix = `${didYouMean(href, known)}Write the place that answers the question now, or remove the question.`;
    return [source.problemAt(['questions', topic, query], reason, fix)];
  });
  // What comes first instead of them says nothing about the others.
  if (gone.length > 0) return gone;

  const made = createSearch(index);
  const vain = examples.flatMap((example, at) => {
    if (made.search(example).length > 0) return [];
    const reason = `Search finds nothing for the example "${example}"`;
    return [source.problemAt(['examples', at], reason, 'Write a question that the guide answers.')];
  });
  const lateOnes = scoreSearch(made, asked).filter(({ place }) => place !== 1);
  const areTooMany = lateOnes.length > Math.floor(questions.length / questionsForOneExcuse);
  const late = lateOnes.flatMap((question): Problem[] => {
    const isSeen = question.place !== null && question.place <= worstPlace;
    if (isSeen && !areTooMany) return [];
    const path = ['questions', question.topic, question.query];
    const problem = source.problemAt(path, reasonOf(question), fixOf(question));
    // Any new page may bring a word of what was to find nothing.
    return [isSeen || question.hrefs.length === 0 ? { ...problem, severity: 'warning' } : problem];
  });
  return [...vain, ...late];
}

/** Old addresses of flows that have another title now, each with the address of today. */
function movedFlows(guide: Guide, diagrams: SearchableDiagram[]): Map<string, string> {
  const pairs = diagrams.flatMap(({ graph, flows }) => {
    const place = diagramPlace(graph.id, guide);
    if (!place) return [];
    const linkTo = (id: string) =>
      questionLink({ page: place.page.href, view: place.view }, { kind: 'flow', id, step: 1 });
    return flows.flatMap(({ id, aliases = [] }) => aliases.map((old) => [linkTo(old), linkTo(id)] as const));
  });
  return new Map(pairs);
}

function reasonOf({ query, hrefs, place, first }: ScoredQuestion): string {
  if (hrefs.length === 0) return `"${query}" should find nothing, but search finds \`${first}\``;
  const found = place === null ? 'does not find it' : `puts it at place ${place}`;
  return `"${query}" should lead to ${namesOf(hrefs)} first, but search ${found}${first ? `, after \`${first}\`` : ''}`;
}

function fixOf({ first, hrefs }: ScoredQuestion): string {
  if (hrefs.length === 0) {
    return `If \`${first}\` answers it, write that here instead of \`nothing\`. Else leave it, or take the question out.`;
  }
  const other = first ? `If \`${first}\` answers it as well, write that here. ` : '';
  return (
    `${other}Else write the words of the question where ${namesOf(hrefs)} stands, or as a synonym above; ` +
    'a question that nobody asks any more can go. `npm run search:score` prints all of them.'
  );
}

function namesOf(hrefs: string[]): string {
  return hrefs.map((href) => `\`${href}\``).join(' or ');
}
