import { foldConsequences, type Problem } from '@/lib/problem';
import { checkAddresses } from './checks/check-addresses';
import { checkAnchors } from './checks/check-anchors';
import { checkAttributes } from './checks/check-attributes';
import { checkChoice } from './checks/check-choice';
import { checkCode } from './checks/check-code';
import { checkComponents } from './checks/check-components';
import { checkContexts } from './checks/check-contexts';
import { checkDiagramLinks } from './checks/check-diagram-links';
import { checkExpressions } from './checks/check-expressions';
import { checkText } from './checks/check-text';
import { checkGlossary } from './checks/check-glossary';
import { checkHeadings } from './checks/check-headings';
import { checkIndents } from './checks/check-indents';
import { checkLinks } from './checks/check-links';
import { checkNavigation } from './checks/check-navigation';
import { checkNesting } from './checks/check-nesting';
import { checkNeededPages } from './checks/check-needed-pages';
import { checkOnboarding } from './checks/check-onboarding';
import { checkReferences } from './checks/check-references';
import { checkStrategies } from './checks/check-strategies';
import { checkTables } from './checks/check-tables';
import { checkTechnologies } from './checks/check-technologies';
import type { AskableDiagram } from './find-question-fault';
import { readContent, type Content } from './read-content';

const checks = [
  checkAddresses,
  checkNeededPages,
  checkNavigation,
  checkTechnologies,
  checkGlossary,
  checkStrategies,
  checkExpressions,
  checkComponents,
  checkNesting,
  checkText,
  checkAttributes,
  checkHeadings,
  checkAnchors,
  checkLinks,
  checkDiagramLinks,
  checkOnboarding,
  checkContexts,
  checkChoice,
  checkCode,
  checkTables,
  checkIndents,
  checkReferences,
];

interface CheckOptions {
  /** The folder that holds content/. */
  root: string;
  /** Where SITE_NAME and its like are looked up; the process's own by default. */
  environment?: NodeJS.ProcessEnv;
  /** The diagrams that links may ask something of; what is asked of others is not checked. */
  diagrams?: AskableDiagram[];
}

/**
 * Everything that is wrong with content/ below a root, by file and line; the insides of diagrams are checked by
 * `loadDiagrams`. Reads through the same code as the site.
 */
export async function checkContent({ root, environment, diagrams = [] }: CheckOptions): Promise<Problem[]> {
  return foldConsequences(findProblems(await readContent(root, environment), diagrams));
}

/** As `checkContent`, for content that has been read already. */
export function findProblems(content: Content, diagrams: AskableDiagram[]): Problem[] {
  const checkable = { ...content, diagrams };
  return [...content.problems, ...checks.flatMap((check) => check(checkable))].sort(compareProblems);
}

/** Sorts problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
