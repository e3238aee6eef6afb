import { readFile } from 'node:fs/promises';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { renderDiagram, type RenderContext } from '@/lib/diagrams/publish/render';
import { bySeverity, type Problem } from '@/lib/problem';
import { readExpectations, type Expectation, type Outcome } from './flowchart-collection';

const folder = 'tests/fixtures/other-diagrams';

/** The table of all diagrams of other kinds than flowcharts. */
export function readOtherExpectations(): Promise<Expectation[]> {
  return readExpectations(folder);
}

/** Draws one of them as its author wrote it, and says what came of it. */
export async function drawOther(
  name: string,
  context: RenderContext,
): Promise<{ outcome: Outcome; diagram: RenderedDiagram | null; problems: Problem[] }> {
  const file = `${folder}/${name}.mmd`;
  const source = await readFile(file, 'utf8');
  const { diagram, problems } = await renderDiagram({ id: `other/${name}`, file, source }, context);
  const { faults } = bySeverity(problems);
  return { outcome: faults.length > 0 ? 'refused' : problems.length > 0 ? 'warned' : 'drawn', diagram, problems };
}
