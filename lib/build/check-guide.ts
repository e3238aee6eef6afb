import { compareProblems, findProblems } from '@/lib/content/check-content';
import { readContent, type Content } from '@/lib/content/read-content';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { bySeverity, foldConsequences, type Problem } from '@/lib/problem';
import { checkQuestions } from '@/lib/search/check-questions';
import type { SearchableDiagram } from '@/lib/search/diagram-records';

/** A guide that has been read, with its diagrams and all that is wrong with it. */
export interface CheckedGuide {
  content: Content;
  /** Those without a fault. */
  diagrams: RenderedDiagram[];
  problems: Problem[];
}

/**
 * Reads the guide below a root, draws its diagrams and checks all of it: `npm run check:content`, and the beginning
 * of every build. Search is asked its questions once everything else is sound.
 */
export async function checkGuide(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  progress?: (message: string) => void,
): Promise<CheckedGuide> {
  const content = await readContent(root, environment);
  const { diagrams, problems: diagramProblems } = await loadDiagrams({ root, guide: content.guide, progress });
  return { content, diagrams, problems: findAllProblems(content, diagrams, diagramProblems) };
}

/** Everything that is wrong with a guide that has been read, by file and line. */
export function findAllProblems(
  content: Content,
  diagrams: SearchableDiagram[],
  diagramProblems: Problem[],
): Problem[] {
  const found = [...findProblems(content, diagrams), ...diagramProblems];
  const isSound = bySeverity(found).faults.length === 0;
  return foldConsequences([...found, ...(isSound ? checkQuestions(content, diagrams) : [])].toSorted(compareProblems));
}
