import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPreview } from '@/lib/site/preview';
import type { Problem } from '@/lib/problem';
import { listFiles } from '@/lib/files/list-files';
import type { AskableDiagram } from './find-question-fault';
import type { AssistantContext, Guide, NavigationSection } from './model';
import { readAnchors, type Anchors } from './read-anchors';
import { takeParsedBodies } from './parsed-bodies';
import { readChoice } from './read-choice';
import { readConnections } from './read-connections';
import { readContexts } from './read-contexts';
import { readGlossary, type Glossary } from './read-glossary';
import { readNavigation, type NavigationEntry } from './read-navigation';
import { readOnboarding, resolvePaths, type Onboarding } from './read-onboarding';
import { readPage, type PageSource } from './read-page';
import type { Records } from './read-records';
import { readSearch, searchFile, type SearchWords } from './read-search';
import { readRoles } from './read-roles';
import { readTechnologies, type Technologies } from './read-technologies';
import { readYaml, type YamlSource } from '@/lib/yaml/read-yaml';
import { readYamlFile } from '@/lib/yaml/read-yaml-file';
import { normaliseText } from '@/lib/files/normalise-text';
import { readSiteFile } from '@/lib/site/read-site-file';
import { glossaryFile, onboardingFile, rolesFile, technologiesFile } from '@/lib/record-files';

/** The record of heading ids and aliases, from the root. */
export const anchorsFile = 'content/anchors.yaml';

/** How a deployment strategy is chosen, from the root. A guide may do without. */
const choiceFile = 'content/choice.yaml';

/** Everything below content/, read once: the guide, and the sources that the checks point into. */
export interface Content {
  guide: Guide;
  /** In navigation order; pages that the navigation forgets come last. */
  pages: PageSource[];
  /** The navigation as written, which may name pages that do not exist. */
  navigation: { source: YamlSource; entries: NavigationEntry[] };
  technologies: Technologies & { source: YamlSource };
  glossary: Glossary & { source: YamlSource };
  anchors: Anchors & { source: YamlSource };
  onboarding: Onboarding & { source: YamlSource };
  contexts: Records<AssistantContext> & { source: YamlSource };
  search: SearchWords & { source: YamlSource };
  /** The rules for choosing a strategy, or null where the guide has none. */
  choice: { source: YamlSource } | null;
  /** `<folder>/<name>` of each content/diagrams/**.mmd, and of each fence in a page. */
  diagramIds: string[];
  /** All files below content/diagrams, from the root. */
  diagramFiles: string[];
  /** Addresses of the files in public/: `/logo.svg`. */
  publicFiles: string[];
  /** What is wrong with single files. */
  problems: Problem[];
}

/** Content with what links can ask of its diagrams: of those that are sound, once they have been parsed. */
export interface CheckableContent extends Content {
  diagrams: AskableDiagram[];
}

/**
 * Reads content/ below a root. Never fails for what an author wrote: what cannot be read stands in `problems`
 * and the rest of the guide is there.
 */
export async function readContent(root: string, environment: NodeJS.ProcessEnv = process.env): Promise<Content> {
  const problems: Problem[] = [];
  await takeParsedBodies(root);
  const [
    { site, problems: siteProblems },
    navigationSource,
    technologySource,
    glossarySource,
    anchorSource,
    searchSource,
    onboardingSource,
    contextSource,
    choiceSource,
    connectionSource,
    roleSource,
  ] = await Promise.all([
    readSiteFile(root, environment),
    readYamlFile(root, 'content/navigation.yaml'),
    readListFile(root, technologiesFile),
    readListFile(root, glossaryFile),
    readYamlFile(root, anchorsFile, 'Run `npm run anchors`, which makes it.'),
    readListFile(root, searchFile),
    readListFile(root, onboardingFile),
    readListFile(root, 'content/contexts.yaml'),
    readOptionalYaml(root, choiceFile),
    readOptionalYaml(root, 'content/connections.yaml'),
    readOptionalYaml(root, rolesFile),
  ]);
  const [files, diagrams, publicFiles] = await Promise.all([
    listFiles(root, 'content/pages'),
    listFiles(root, 'content/diagrams'),
    listFiles(root, 'public'),
  ]);
  const unordered = await Promise.all(
    files
      .filter((file) => file.endsWith('.mdx'))
      .map(async (file) => readPage(file, normaliseText(await readFile(path.join(root, file), 'utf8')))),
  );
  for (const file of files) {
    if (file.endsWith('.mdx')) continue;
    const fix = 'Give its name the ending .mdx, or move it to public/.';
    problems.push({ file, line: 1, column: 1, reason: 'The file is no page', fix });
  }
  const { entries, problems: navigationProblems } = readNavigation(navigationSource);
  const { roles, problems: roleProblems } = readRoles(roleSource);
  const technologies = readTechnologies(technologySource, roles);
  const glossary = readGlossary(glossarySource);
  const { anchors, problems: anchorProblems } = readAnchors(anchorSource);
  const search = readSearch(searchSource);
  const onboarding = readOnboarding(onboardingSource);
  const contexts = readContexts(contextSource);
  const { choice, problems: choiceProblems } = readChoice(choiceSource);
  const { sections, pages } = arrange(entries, unordered);
  problems.push(...siteProblems, ...navigationProblems, ...technologies.problems, ...glossary.problems);
  problems.push(...anchorProblems, ...search.problems, ...onboarding.problems, ...contexts.problems);
  const { connections, problems: connectionProblems } = readConnections(connectionSource);
  problems.push(...choiceProblems, ...connectionProblems, ...roleProblems);
  problems.push(...pages.flatMap((page) => page.problems));
  return {
    guide: {
      site,
      preview: readPreview(environment),
      sections,
      pages: pages.map(({ page }) => page),
      technologies: technologies.technologies,
      roles,
      paths: resolvePaths(onboarding),
      contexts: contexts.records,
      choice,
      connections,
      terms: glossary.terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
      aliases: anchors.aliases,
      recordedAnchors: anchors.pages,
      synonyms: search.synonyms,
      searchExamples: search.examples,
    },
    pages,
    navigation: { source: navigationSource, entries },
    technologies: { ...technologies, source: technologySource },
    glossary: { ...glossary, source: glossarySource },
    anchors: { ...anchors, source: anchorSource },
    onboarding: { ...onboarding, source: onboardingSource },
    contexts: { ...contexts, source: contextSource },
    search: { ...search, source: searchSource },
    choice: choiceSource && { source: choiceSource },
    diagramIds: [
      ...diagrams
        .filter((file) => file.endsWith('.mmd'))
        .map((file) => file.slice('content/diagrams/'.length, -'.mmd'.length)),
      ...pages.flatMap(({ page }) => (page.parsed?.fenced ?? []).map(({ id }) => id)),
    ],
    diagramFiles: diagrams,
    publicFiles: publicFiles.map((file) => file.slice('public'.length)),
    problems,
  };
}

/** Puts the pages in the order of the navigation, each once. */
function arrange(entries: NavigationEntry[], unordered: PageSource[]) {
  const waiting = new Map(unordered.map((source) => [source.page.href, source]));
  const pages: PageSource[] = [];
  const sections = entries.map(({ title, pages: hrefs }): NavigationSection => {
    const found = hrefs.flatMap((href) => {
      const source = waiting.get(href);
      waiting.delete(href);
      return source ? [source] : [];
    });
    for (const { page } of found) page.section = title;
    pages.push(...found);
    return { title, pages: found.map(({ page }) => page) };
  });
  const placed = new Set(pages);
  return { sections, pages: [...pages, ...unordered.filter((source) => !placed.has(source))] };
}

/** Files of lists that a guide need not have, each with what it says by not being there. */
const absentLists: Record<string, string> = {
  [technologiesFile]: '[]',
  [glossaryFile]: '[]',
  [onboardingFile]: '{ paths: [], steps: [] }',
  'content/contexts.yaml': '[]',
  [searchFile]: '{ synonyms: {} }',
};

async function readListFile(root: string, file: string): Promise<YamlSource> {
  return (await readOptionalYaml(root, file)) ?? readYaml(file, absentLists[file] ?? '');
}

/** As `readYamlFile`, for a file that may be missing: null then. */
async function readOptionalYaml(root: string, file: string): Promise<YamlSource | null> {
  return existsSync(path.join(root, file)) ? readYamlFile(root, file) : null;
}
