import { drawChart } from '@/lib/diagrams/chart/draw-chart';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { kindOf } from '@/lib/diagrams/parse/diagram-kinds';
import { blankComments } from '@/lib/diagrams/parse/locate';
import { problemOfParseError } from '@/lib/diagrams/parse/parse-problems';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { ParsedChart, ParsedDiagram } from '@/lib/diagrams/parse/parsed-diagram';
import type { Problem } from '@/lib/problem';
import type { RenderContext } from './render';
import { writePicture } from './write-picture';

/** A chart, as Mermaid draws it; what Mermaid finds wrong only while it draws comes back as a problem too. */
export async function renderChart(
  { graph, caption }: ParsedDiagram,
  chart: ParsedChart,
  input: DiagramSource,
  { context: { measure, look }, problems }: { context: RenderContext; problems: Problem[] },
): Promise<{ diagram: RenderedDiagram | null; problems: Problem[] }> {
  let drawing;
  try {
    drawing = await drawChart(chart, { title: graph.title, caption }, measure);
  } catch (error) {
    return { diagram: null, problems: [...problems, problemOfParseError(error, blankComments(input.source), input)] };
  }
  const diagram: RenderedDiagram = {
    graph,
    meanings: {},
    aliases: {},
    flows: [],
    sentences: { nodes: {}, groups: {}, edges: {} },
    chart: { kind: kindOf(blankComments(input.source)).name, lists: chart.lists },
    caption,
    source: input.source,
    ...(await writePicture(drawing, look)),
    start: null,
  };
  return { diagram, problems };
}
