import type { Problem } from '@/lib/problem';
import { drawDiagram } from '@/lib/diagrams/draw/draw';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { inlineSvg } from '@/lib/diagrams/draw/inline-svg';
import { layOut } from '@/lib/diagrams/layout/layout';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { measureNodes } from '@/lib/diagrams/layout/node-content';
import { palette } from '@/lib/diagrams/draw/palette';
import { parseDiagram, type DiagramSource, type ParsedDiagram } from '@/lib/diagrams/parse/parse';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import { readingStart } from '@/lib/diagrams/layout/reading-start';
import { standaloneSvg, type StandaloneLook } from '@/lib/diagrams/draw/standalone-svg';
import { formatNumber } from '@/lib/diagrams/draw/svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';

/** What all diagrams of a build share. */
export interface RenderContext {
  technologies: NamedTechnology[];
  measure: MeasureText;
  /** How the files that are opened alone look. */
  look: Omit<StandaloneLook, 'palette'>;
}

/** A diagram without its picture: the graph with what the author says of it. */
interface UnderstoodDiagram extends Pick<RenderedDiagram, 'meanings' | 'aliases' | 'flows'> {
  parsed: ParsedDiagram;
}

/**
 * Source → graph → meanings and flows: all that can be wrong with a source, without the layout, which takes long.
 * Null where anything is wrong.
 */
export async function understandDiagram(
  input: DiagramSource,
  technologies: NamedTechnology[],
): Promise<{ understood: UnderstoodDiagram | null; problems: Problem[] }> {
  const { parsed, problems } = await parseDiagram(input);
  if (!parsed) return { understood: null, problems };
  const { meanings, problems: meaningProblems } = findMeanings(parsed, technologies, input);
  problems.push(...meaningProblems);
  const { aliases, problems: aliasProblems } = readAliases(parsed.graph, input);
  const { flows, problems: flowProblems } = findFlows(parsed.graph, input);
  // What a missing node or edge brings about in a flow or an alias is no fault of theirs.
  if (parsed.whole) problems.push(...aliasProblems, ...flowProblems);
  return { understood: problems.length > 0 ? null : { parsed, meanings, aliases, flows }, problems };
}

/**
 * Source → graph → meanings and flows → layout → picture. Needs a DOM for Mermaid's parser and nothing else of
 * its surroundings. Faults of the author come back as problems; a diagram with any is not rendered.
 */
export async function renderDiagram(
  input: DiagramSource,
  { technologies, measure, look }: RenderContext,
): Promise<{ diagram: RenderedDiagram | null; problems: Problem[] }> {
  const { understood, problems } = await understandDiagram(input, technologies);
  if (!understood) return { diagram: null, problems };
  const { parsed, meanings, aliases, flows } = understood;

  const { graph, direction, caption } = parsed;
  const contents = measureNodes(graph.nodes, measure);
  const geometry = await layOut({ graph, contents, direction, measure });
  if (!geometry) return { diagram: null, problems: [problemOfLayout(input)] };

  const drawing = drawDiagram({ parsed, meanings, contents, geometry, measure });
  const diagram: RenderedDiagram = {
    graph,
    meanings,
    aliases,
    flows,
    caption,
    source: input.source,
    svg: inlineSvg(drawing),
    standaloneSvg: standaloneSvg(drawing, { ...look, palette: palette.light }),
    standaloneDarkSvg: standaloneSvg(drawing, { ...look, palette: palette.dark }),
    width: Number(formatNumber(geometry.width)),
    height: Number(formatNumber(geometry.height)),
    start: direction === 'DOWN' ? Math.round(readingStart(geometry)) : 0,
  };
  return { diagram, problems };
}

function problemOfLayout({ file }: DiagramSource): Problem {
  return {
    file,
    line: 1,
    column: 1,
    reason: 'No layout could be found for this diagram: some part of it got no place.',
    fix: 'Take out the last change, then add its lines one by one to find the one at fault.',
  };
}
