import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { Problem } from '@/lib/problem';
import { directionOf } from './direction';
import { hideLessThan } from './label-text';
import { loadMermaid } from './load-mermaid';
import { blankComments } from './locate';
import { flowchartOf } from './flowchart-of';
import { problemOfParseError, problemOfSaying, problemOfType } from './parse-problems';
import type { ParsedDiagram } from './parsed-diagram';
import { readGraph } from './read-graph';
import { readSettings } from './settings';

/** One diagram's source: `id` is `<strategy>/<view>`, `file` its path from the project's root. */
export interface DiagramSource {
  id: string;
  file: string;
  source: string;
}

/** Parses a source with Mermaid itself. Faults of the author come back as problems, never as exceptions. */
export async function parseDiagram(
  input: DiagramSource,
): Promise<{ parsed: ParsedDiagram | null; problems: Problem[] }> {
  const mermaid = await loadMermaid();
  const blanked = blankComments(input.source);
  // Elsewhere `<` is part of arrows: `Item <|-- Book`.
  const source = /^\s*(?:graph|flowchart)\b/.test(blanked) ? hideLessThan(blanked) : blanked;
  let diagram;
  try {
    diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
  } catch (error) {
    return { parsed: null, problems: [problemOfParseError(error, source, input)] };
  }
  if (!diagram.type.startsWith('flowchart')) {
    const flowchart = flowchartOf(diagram.type, diagram.db);
    if (flowchart === null) return { parsed: null, problems: [problemOfType(diagram.type, source, input.file)] };
    try {
      diagram = await mermaid.mermaidAPI.getDiagramFromText(hideLessThan(flowchart));
    } catch (error) {
      return { parsed: null, problems: [problemOfSaying(error, source, input.file)] };
    }
  }

  const db = diagram.db as unknown as FlowDB;
  const { settings, problems: settingProblems } = readSettings(input);
  const { problems, ...read } = readGraph(db, input, settings);
  const direction = directionOf(db.getDirection());
  return { parsed: { ...read, direction, settings }, problems: [...problems, ...settingProblems] };
}
