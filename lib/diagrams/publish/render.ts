import { drawDiagram } from '@/lib/diagrams/draw/draw';
import type { IconSource } from '@/lib/diagrams/draw/icon-mark';
import { findSentences } from '@/lib/diagrams/parse/sentences';
import type { StandaloneLook } from '@/lib/diagrams/draw/standalone-svg';
import { drawSequence } from '@/lib/diagrams/draw/draw-sequence';
import type { SvgElement } from '@/lib/diagrams/draw/svg-element';
import { layOutSequence } from '@/lib/diagrams/layout/sequence-layout';
import { groupDirections } from '@/lib/diagrams/layout/group-directions';
import { layOut } from '@/lib/diagrams/layout/layout';
import { defaultWrappingWidth, measureNodes } from '@/lib/diagrams/layout/node-content';
import { readingStart } from '@/lib/diagrams/layout/reading-start';
import { wrapText, type TextLine } from '@/lib/diagrams/layout/text-lines';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import type { DiagramFlow, ReadingStart, RenderedDiagram } from '@/lib/diagrams/model/model';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { RichText } from '@/lib/diagrams/model/rich-text';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { locateGroup, locatePattern } from '@/lib/diagrams/parse/locate';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import { parseDiagram, type DiagramSource } from '@/lib/diagrams/parse/parse';
import type { ParsedDiagram } from '@/lib/diagrams/parse/parsed-diagram';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import { readInsides } from '@/lib/diagrams/parse/read-insides';
import { bySeverity, type Problem } from '@/lib/problem';
import { defaultRoles, type Role } from '@/lib/roles';
import { loadPictures } from './load-pictures';
import { renderChart } from './render-chart';
import { writePicture } from './write-picture';

/** An image of an author's, as a URL that carries it, or what is wrong with its address. */
export type ImageSource = (src: string) => Promise<{ url: string } | { fault: string; fix: string }>;

/** What all diagrams of a build share, and all that their drawing needs of its surroundings. */
export interface RenderContext {
  technologies: NamedTechnology[];
  roles: Role[];
  measure: MeasureText;
  icons: IconSource;
  images: ImageSource;
  /** How the files that are opened alone look. */
  look: Omit<StandaloneLook, 'palette' | 'fallbacks'> & {
    /** All characters that the site's font has. */
    characters: ReadonlySet<string>;
  };
  /** Folders of diagrams that belong to strategies, in which every node needs a role; all without it. */
  strategies?: string[];
  /** Told of what takes longer than a moment. */
  progress?: (message: string) => void;
}

/** The most that a line on an arrow, or of a group's title, is wide, in CSS pixels. */
const widest = { label: 180, title: 320, message: 260 };

/** From so many nodes and arrows on, a layout takes longer than a moment. */
const slow = 150;

/** A diagram without its picture: the graph with what the author says of it. */
interface UnderstoodDiagram extends Pick<RenderedDiagram, 'meanings' | 'aliases' | 'flows' | 'sentences'> {
  parsed: ParsedDiagram;
}

/**
 * Source → graph → meanings and flows: all that can be wrong with a source, without the layout, which takes long.
 * Null where anything is wrong.
 *
 * @param strategies folders of diagrams that belong to strategies, in which every node needs a role; all without it
 * @param roles those of the guide
 */
export async function understandDiagram(
  input: DiagramSource,
  technologies: NamedTechnology[],
  strategies?: string[],
  roles: Role[] = defaultRoles,
): Promise<{ understood: UnderstoodDiagram | null; problems: Problem[] }> {
  const { parsed: read, problems } = await parseDiagram(input, roles);
  if (!read) return { understood: null, problems };
  const { graph, problems: insideProblems } = readInsides(read.graph, input);
  const parsed = { ...read, graph };
  const inStrategy = strategies?.includes(input.id.split('/')[0] ?? '') ?? true;
  const { meanings, problems: meaningProblems } = findMeanings(parsed, technologies, input, inStrategy, roles);
  problems.push(...meaningProblems);
  const { aliases, problems: aliasProblems } = readAliases(parsed.graph, input);
  const { flows: declared, problems: flowProblems } = findFlows(parsed.graph, input);
  const { sentences, problems: sentenceProblems } = findSentences(parsed.graph, input);
  // What a missing node or edge brings about in a flow, an alias or a sentence is no fault of theirs.
  if (parsed.whole) problems.push(...insideProblems, ...aliasProblems, ...flowProblems, ...sentenceProblems);
  problems.push(...problemsOfDirections(parsed, input));
  const flows = declared.length > 0 ? declared : flowOfSteps(parsed);
  const isSound = bySeverity(problems).faults.length === 0;
  return { understood: isSound ? { parsed, meanings, aliases, flows, sentences } : null, problems };
}

/**
 * Source → graph → meanings and flows → layout → picture. Needs a DOM for Mermaid's parser and nothing else of
 * its surroundings. Faults of the author come back as problems; a diagram with any but warnings is not rendered.
 */
export async function renderDiagram(
  input: DiagramSource,
  context: RenderContext,
): Promise<{ diagram: RenderedDiagram | null; problems: Problem[] }> {
  const { technologies, roles, measure, look, strategies, progress } = context;
  const { understood, problems } = await understandDiagram(input, technologies, strategies, roles);
  if (!understood) return { diagram: null, problems };
  const { parsed, meanings, aliases, flows, sentences } = understood;
  if (parsed.chart) return renderChart(parsed, parsed.chart, input, { context, problems });
  const pictures = await loadPictures(parsed, meanings, input, context);
  problems.push(...pictures.problems);
  if (bySeverity(problems).faults.length > 0) return { diagram: null, problems };

  const drawn = withoutLostIcons(parsed, pictures.lost);
  const { graph, direction, caption, settings } = drawn;
  const size = graph.nodes.length + graph.edges.length;
  if (size > slow) progress?.(`Drawing ${graph.id}: ${graph.nodes.length} nodes, ${graph.edges.length} arrows …`);
  const lines = (texts: Record<string, { text: RichText }>, style: 'detail' | 'title', most: number) =>
    Object.fromEntries(
      Object.entries(texts).map(([id, { text }]): [string, TextLine[]] => [
        id,
        wrapText(text, { first: style, rest: style }, most, measure),
      ]),
    );
  const labels = lines(parsed.edges, 'detail', widest.label);
  const titles = lines(oneLined(parsed.groups), 'title', widest.title);
  const contents = measureNodes(
    graph.nodes.flatMap((node) => {
      const form = drawn.nodes[node.id];
      return form ? [{ node, form, hasMark: pictures.marks[node.id] !== undefined }] : [];
    }),
    {
      measure,
      isVertical: direction === 'DOWN' || direction === 'UP',
      wrappingWidth: settings.wrappingWidth ?? defaultWrappingWidth,
    },
  );
  if (parsed.sequence) {
    const wrap = (text: string, style: 'title' | 'detail', most: number) =>
      text === '' ? [] : wrapText([[{ text }]], { first: style, rest: style }, most, measure);
    // The drawing shows in which frame a message stands.
    const framed = new Set(
      parsed.sequence.rows.flatMap((row) => (row.kind === 'message' && row.isFramed ? [row.edge] : [])),
    );
    const spoken = Object.fromEntries(
      Object.entries(parsed.edges).map(([id, { text }]) => [id, { text: framed.has(id) ? text.slice(0, -1) : text }]),
    );
    const said = lines(spoken, 'detail', widest.message);
    const laidOut = layOutSequence({ graph, script: parsed.sequence, contents, labels: said, titles, wrap });
    const { marks, images } = pictures;
    const between = drawSequence(laidOut);
    const { geometry } = laidOut;
    const picture = drawDiagram({
      parsed: drawn,
      meanings,
      contents,
      labels: said,
      titles,
      geometry,
      marks,
      images,
      between,
    });
    return { diagram: await finish(picture, null), problems };
  }
  const { edges, groups, invisible } = parsed;
  const { inheritDirection } = settings;
  const layout = await layOut({
    graph,
    contents,
    labels,
    titles,
    edges,
    groups,
    invisible,
    direction,
    inheritDirection,
  });
  if (!layout) return { diagram: null, problems: [...problems, problemOfLayout(input)] };
  const { geometry } = layout;
  if (layout.direction !== direction) problems.push(warningOfTurning(layout.direction, geometry.width, input));

  const { marks, images } = pictures;
  const drawing = drawDiagram({ parsed: drawn, meanings, contents, labels, titles, geometry, marks, images });
  return { diagram: await finish(drawing, layout.direction === 'DOWN' ? readingStart(geometry) : null), problems };

  async function finish(picture: SvgElement, start: ReadingStart | null): Promise<RenderedDiagram> {
    const said = { graph, meanings, aliases, flows, sentences, chart: null, caption, source: input.source };
    return { ...said, ...(await writePicture(picture, look)), start };
  }
}

/** An icon that was to stand for a node, and is not there, leaves a box with its name. */
function withoutLostIcons(parsed: ParsedDiagram, lost: Set<string>): ParsedDiagram {
  const isBare = (id: string) => lost.has(id) && parsed.nodes[id]?.picture?.kind === 'icon';
  if (!parsed.graph.nodes.some(({ id }) => isBare(id))) return parsed;
  const nodes = parsed.graph.nodes.map((node) => (isBare(node.id) ? { ...node, shape: 'rect' as const } : node));
  const forms = Object.entries(parsed.nodes).map(([id, form]) => [id, isBare(id) ? { ...form, picture: null } : form]);
  return { ...parsed, graph: { ...parsed.graph, nodes }, nodes: Object.fromEntries(forms) };
}

/** Titles without their author's line breaks, as a group is mostly wider than its title. */
function oneLined(groups: ParsedDiagram['groups']): Record<string, { text: RichText }> {
  return Object.fromEntries(
    Object.entries(groups).map(([id, { text }]) => {
      const spans = text.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
      return [id, { text: spans.length > 0 ? [spans] : [] }];
    }),
  );
}

function problemsOfDirections({ graph, groups, direction, settings }: ParsedDiagram, input: DiagramSource): Problem[] {
  const { ignored } = groupDirections(graph, groups, direction, settings.inheritDirection);
  return ignored.map((id) => {
    const title = graph.groups.find((group) => group.id === id)?.title ?? id;
    return {
      file: input.file,
      ...locateGroup(input.source, id, title),
      reason: `The direction of the group ${title} is passed over, as arrows join its nodes with others outside.`,
      fix: `Let those arrows begin or end at the group itself, or take \`direction\` out of it.`,
      severity: 'warning',
    };
  });
}

/** Edges that the source numbers (`e1@{ step: 1 }`) are a flow, where no comment declares one. */
function flowOfSteps({ steps }: ParsedDiagram): DiagramFlow[] {
  if (steps.length === 0) return [];
  return [{ id: 'steps', title: 'Step by step', note: null, steps: steps.map((edges) => ({ edges })) }];
}

function warningOfTurning(direction: string, width: number, { file, source }: DiagramSource): Problem {
  const [way, word] = direction === 'DOWN' ? ['from top to bottom', 'TB'] : ['from left to right', 'LR'];
  return {
    file,
    ...locatePattern(source, /\b(?:graph|flowchart)\b/),
    reason: `The diagram is drawn ${way}, ${Math.round(width)} pixels wide: the other way it would be too wide to read.`,
    fix: `Write \`flowchart ${word}\`, or make several diagrams of it.`,
    severity: 'warning',
  };
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
