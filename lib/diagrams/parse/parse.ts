import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { Problem } from '@/lib/problem';
import { loadMermaid } from './load-mermaid';
import { blankComments } from './locate';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { problemOfParseError, problemOfType } from './parse-problems';
import { readGraph } from './read-graph';

/** The way a diagram runs, in ELK's words. */
export type Direction = 'DOWN' | 'UP' | 'RIGHT' | 'LEFT';

/** Which ends of an edge have an arrowhead. */
export interface Arrow {
  start: boolean;
  end: boolean;
}

/** What Mermaid reads in a source: the graph, and what only the drawing and the checks need. */
export interface ParsedDiagram {
  graph: DiagramGraph;
  /** False where a node or an edge is missing from the graph for its own fault. */
  whole: boolean;
  caption: string;
  direction: Direction;
  /** Names of the classes the author gave each node, by node id. */
  classes: Record<string, string[]>;
  /** By edge id. */
  arrows: Record<string, Arrow>;
}

/** One diagram's source: `id` is `<strategy>/<view>`, `file` its path from the project's root. */
export interface DiagramSource {
  id: string;
  file: string;
  source: string;
}

const directions: Record<string, Direction> = { TB: 'DOWN', TD: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' };

/** Parses a source with Mermaid itself. Faults of the author come back as problems, never as exceptions. */
export async function parseDiagram(
  input: DiagramSource,
): Promise<{ parsed: ParsedDiagram | null; problems: Problem[] }> {
  const mermaid = await loadMermaid();
  const source = blankComments(input.source);
  let diagram;
  try {
    diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
  } catch (error) {
    return { parsed: null, problems: [problemOfParseError(error, source, input.file)] };
  }
  if (!diagram.type.startsWith('flowchart')) {
    return { parsed: null, problems: [problemOfType(diagram.type, source, input.file)] };
  }

  const db = diagram.db as unknown as FlowDB;
  const { problems, ...read } = readGraph(db, { ...input, source });
  const direction = directions[db.getDirection() ?? 'TB'] ?? 'DOWN';
  return { parsed: { ...read, direction }, problems };
}
