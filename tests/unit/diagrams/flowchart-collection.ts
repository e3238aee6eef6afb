import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import { parse } from 'yaml';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { hideLessThan } from '@/lib/diagrams/parse/label-text';
import { loadMermaid } from '@/lib/diagrams/parse/load-mermaid';
import { blankComments } from '@/lib/diagrams/parse/locate';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import { renderDiagram, type RenderContext } from '@/lib/diagrams/publish/render';
import { bySeverity, type Problem } from '@/lib/problem';

const folder = 'tests/fixtures/flowcharts';

/** What comes of a flowchart: a picture, a picture and a warning, or a fault. */
export type Outcome = 'drawn' | 'warned' | 'refused';

export interface Expectation {
  name: string;
  outcome: Outcome;
  /** What the warning or the fault says; null for a picture alone. */
  says: string | null;
}

/** The table of all diagrams of a collection: of the flowcharts, or of the one in another folder. */
export async function readExpectations(collection = folder): Promise<Expectation[]> {
  const table = parse(await readFile(path.join(collection, 'expected.yaml'), 'utf8')) as Record<
    string,
    Outcome | Record<Outcome, string>
  >;
  return Object.entries(table).map(([name, expected]) => {
    if (typeof expected === 'string') return { name, outcome: expected, says: null };
    const [outcome, says] = Object.entries(expected)[0] as [Outcome, string];
    return { name, outcome, says };
  });
}

/** What the drawing of the collection shares; roles are asked of none of them. */
export async function collectionContext(): Promise<RenderContext> {
  return { ...(await loadContext([], 'tests/fixtures/content/base')), strategies: [] };
}

/** The source of one of them with the name and the caption that every figure needs. */
async function readFlowchart(name: string): Promise<{ id: string; file: string; source: string }> {
  const file = `${folder}/${name}.mmd`;
  const source = await readFile(file, 'utf8');
  const named = `${source}${/accTitle/.test(source) ? '' : `\naccTitle: ${name}`}`;
  const captioned = `${named}${/accDescr/.test(source) ? '' : '\naccDescr: A sample.'}\n`;
  return { id: `flowcharts/${name}`, file, source: captioned };
}

/** Draws one of them and says what came of it. */
export async function drawFlowchart(
  name: string,
  context: RenderContext,
): Promise<{ outcome: Outcome; diagram: RenderedDiagram | null; problems: Problem[] }> {
  const { diagram, problems } = await renderDiagram(await readFlowchart(name), context);
  const { faults } = bySeverity(problems);
  return { outcome: faults.length > 0 ? 'refused' : problems.length > 0 ? 'warned' : 'drawn', diagram, problems };
}

/** What Mermaid itself reads in one of them. */
export async function readDatabase(name: string): Promise<FlowDB> {
  const { source } = await readFlowchart(name);
  const mermaid = await loadMermaid();
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(hideLessThan(blankComments(source)));
  return diagram.db as unknown as FlowDB;
}
