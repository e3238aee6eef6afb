import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { ChartList } from '@/lib/diagrams/model/model';
import type { Problem } from '@/lib/problem';
import { defaultRoles, type Role } from '@/lib/roles';
import { problemsOfIcons, type ArchitectureDatabase } from './architecture-lines';
import { chartFaults } from './chart-faults';
import { chartLists } from './chart-lists';
import { kindOf } from './diagram-kinds';
import { directionOf } from './direction';
import { takeFigureWords, type FigureWords } from './figure-words';
import { flowchartOf } from './flowchart-of';
import { hideLessThan } from './label-text';
import { loadMermaid } from './load-mermaid';
import { blankComments } from './locate';
import { parseProblems } from './all-parse-problems';
import { problemOfSaying, problemOfType } from './parse-problems';
import type { ParsedDiagram } from './parsed-diagram';
import { problemsOfFigure, readGraph } from './read-graph';
import { readSequence, type SequenceDatabase } from './read-sequence';
import { readSettings } from './settings';
import { silentLosses } from './silent-losses';

/** One diagram's source: `id` is `<strategy>/<view>`, `file` its path from the project's root. */
export interface DiagramSource {
  id: string;
  file: string;
  source: string;
  /** The name of a figure that need not have one of its own, nor a caption: one that stands in a page. */
  fallback?: { title: string };
}

type Parsed = { parsed: ParsedDiagram | null; problems: Problem[] };

/**
 * Parses a source with Mermaid itself. Faults of the author come back as problems, never as exceptions.
 *
 * @param roles those of the guide, by whose ids classes say what a node is
 */
export async function parseDiagram(input: DiagramSource, roles: Role[] = defaultRoles): Promise<Parsed> {
  const blanked = blankComments(input.source);
  if (/^\s*(?:graph|flowchart|swimlane)/.test(blanked)) {
    const { parsed, problems } = await parseFlowchart(hideLessThan(blanked), input, roles);
    return { parsed, problems: parsed ? [...problems, ...silentLosses(input)] : problems };
  }
  const { words: written, ownTitle, rest, lineOf } = takeFigureWords(blanked);
  const words = { ...written, caption: written.caption || (input.fallback ? capitalised(kindOf(blanked).name) : '') };
  const refused = (problem: Problem): Parsed => ({
    parsed: null,
    problems: [{ ...problem, line: lineOf(problem.line ?? 1) }],
  });
  let diagram;
  let lists: ChartList[];
  try {
    diagram = await readChart(rest, input);
    // Some databases find what is wrong only when they are asked.
    lists = chartLists(diagram.type, diagram.db);
  } catch (error) {
    return {
      parsed: null,
      problems: (await parseProblems(error, rest, input)).map((problem) => ({
        ...problem,
        line: lineOf(problem.line),
      })),
    };
  }
  const { type } = diagram;
  const faults = chartFaults(type, diagram.db, rest);
  if (faults.length > 0) {
    return {
      parsed: null,
      problems: faults.map((fault) => ({ ...fault, file: input.file, line: lineOf(fault.line) })),
    };
  }
  const { settings, problems } = readSettings(input, type);
  const title = words.title || settings.title || ownTitle || (input.fallback?.title ?? '');
  const flowchart = flowchartOf(type, diagram.db, { ...words, title }, roles);
  const sequence = type === 'sequence' ? readSequence(diagram.db as unknown as SequenceDatabase).script : null;
  if (flowchart !== null) {
    const { parsed, problems: found } = await parseFlowchart(hideLessThan(flowchart), input, roles, (error) => [
      problemOfSaying(error, blanked, input.file),
    ]);
    if (type === 'architecture') found.push(...problemsOfIcons(diagram.db as unknown as ArchitectureDatabase, input));
    return { parsed: parsed && { ...parsed, sequence }, problems: found };
  }
  if (type === 'info') return refused(problemOfType(type, rest, input.file));
  const figure: FigureWords = { ...words, title };
  problems.unshift(...problemsOfFigure(figure, input));
  const chart = {
    kind: type,
    source: rest,
    config: settings.config,
    lists,
  };
  return { parsed: { ...emptyGraph(figure, input.id), settings, chart }, problems };
}

/** Reads a diagram that is no flowchart; the branches of one of Git begin at the one that its settings name. */
async function readChart(source: string, input: DiagramSource) {
  const { mermaidAPI } = await loadMermaid();
  const { gitGraph } = kindOf(source).name === 'Git graph' ? readSettings(input, 'gitGraph').settings.config : {};
  if (!gitGraph) return mermaidAPI.getDiagramFromText(source);
  const before = mermaidAPI.getSiteConfig();
  mermaidAPI.updateSiteConfig({ gitGraph: { ...before.gitGraph, ...gitGraph } });
  try {
    return await mermaidAPI.getDiagramFromText(source);
  } finally {
    mermaidAPI.updateSiteConfig(before);
  }
}

async function parseFlowchart(
  source: string,
  input: DiagramSource,
  roles: Role[],
  problemsOf: (error: unknown) => Problem[] | Promise<Problem[]> = (error) => parseProblems(error, source, input),
): Promise<Parsed> {
  let diagram;
  try {
    diagram = await (await loadMermaid()).mermaidAPI.getDiagramFromText(source);
  } catch (error) {
    return { parsed: null, problems: await problemsOf(error) };
  }
  const db = diagram.db as unknown as FlowDB;
  const { settings, problems: settingProblems } = readSettings(input);
  const { problems, ...read } = readGraph(db, input, settings, roles);
  const direction = directionOf(db.getDirection());
  return { parsed: { ...read, direction, settings }, problems: [...problems, ...settingProblems] };
}

function emptyGraph({ title, caption }: FigureWords, id: string): Omit<ParsedDiagram, 'settings' | 'chart'> {
  return {
    graph: { id, title, nodes: [], edges: [], groups: [] },
    whole: true,
    caption,
    direction: 'DOWN',
    classes: {},
    nodes: {},
    edges: {},
    groups: {},
    invisible: [],
    steps: [],
    sequence: null,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
