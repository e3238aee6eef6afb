import GithubSlugger from 'github-slugger';
import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { FlowEdge, FlowSubGraph } from 'mermaid/dist/diagrams/flowchart/types.js';
import type { Problem } from '@/lib/problem';
import { groupOpenings, locateEdge, locateNode } from './locate';
import type { DiagramEdge, DiagramGraph, DiagramGroup, DiagramNode, EdgeStyle } from '@/lib/diagrams/model/model';
import type { Arrow, DiagramSource, ParsedDiagram } from './parse';
import { shapeOf, shapes } from './shapes';

const edgeStyles: Record<string, EdgeStyle> = { normal: 'solid', dotted: 'dotted', thick: 'thick' };
const arrows: Record<string, Arrow> = {
  arrow_point: { start: false, end: true },
  arrow_open: { start: false, end: false },
  double_arrow_point: { start: true, end: true },
};

/** Reads Mermaid's database of a parsed flowchart into the graph, in source order. */
export function readGraph(
  db: FlowDB,
  input: DiagramSource,
): Omit<ParsedDiagram, 'direction'> & { problems: Problem[] } {
  const { groups, groupOf } = readGroups(db.getSubGraphs(), input.source);
  const nodes: DiagramNode[] = [];
  const classes: Record<string, string[]> = {};
  const figureProblems = problemsOfFigure(db, input.file);
  const problems = [...figureProblems];

  for (const vertex of db.getVertices().values()) {
    if (groupOf.groupIds.has(vertex.id)) continue;
    const shape = shapeOf(vertex.type);
    if (!shape) {
      const fix = `Use one of: ${shapes.join(', ')}.`;
      const reason = `The node ${vertex.id} has the shape "${vertex.type}", which has no drawing here.`;
      problems.push({ file: input.file, ...locateNode(input.source, vertex.id), reason, fix });
      continue;
    }
    classes[vertex.id] = vertex.classes;
    nodes.push({
      id: vertex.id,
      label: plainText(vertex.text ?? vertex.id),
      shape,
      group: groupOf.nodes.get(vertex.id) ?? null,
    });
  }

  const arrowOf: Record<string, Arrow> = {};
  const edges: DiagramEdge[] = [];
  for (const edge of db.getEdges()) {
    const problem = problemOfEdge(edge, groupOf.groupIds, input);
    if (problem) problems.push(problem);
    else edges.push(readEdge(edge, arrowOf));
  }
  const whole = problems.length === figureProblems.length;
  if (nodes.length === 0 && problems.length === 0) {
    const reason = 'The diagram has no nodes.';
    problems.push({
      file: input.file,
      line: 1,
      column: 1,
      reason,
      fix: 'Add at least one node: `Id[Label]`.',
    });
  }

  const graph: DiagramGraph = { id: input.id, title: db.getAccTitle(), nodes, edges, groups };
  return {
    graph,
    whole,
    caption: db.getAccDescription().replace(/\s+/g, ' '),
    classes,
    arrows: arrowOf,
    problems,
  };
}

function readEdge(edge: FlowEdge, arrowOf: Record<string, Arrow>): DiagramEdge {
  const id = edge.id ?? `L_${edge.start}_${edge.end}_0`;
  arrowOf[id] = arrows[edge.type ?? 'arrow_point'] ?? { start: false, end: true };
  const style = edgeStyles[edge.stroke ?? 'normal'] ?? 'solid';
  return { id, from: edge.start, to: edge.end, label: plainText(edge.text) || null, style };
}

function problemOfEdge(edge: FlowEdge, groupIds: Set<string>, input: DiagramSource): Problem | null {
  const place = () => ({ file: input.file, ...locateEdge(input.source, edge.start, edge.end) });
  const end = [edge.start, edge.end].find((id) => groupIds.has(id));
  if (end) {
    const reason = `An arrow ends at the group ${end}.`;
    return {
      ...place(),
      reason,
      fix: 'Draw it to a node inside the group, so that it says which part is meant.',
    };
  }
  if (edge.stroke === 'invisible' || !(arrows[edge.type ?? 'arrow_point'] && edgeStyles[edge.stroke ?? 'normal'])) {
    const reason = `The arrow from ${edge.start} to ${edge.end} is of a kind that has no drawing here.`;
    return { ...place(), reason, fix: 'Use `-->`, `-.->`, `==>`, `<-->` or `---`.' };
  }
  return null;
}

function problemsOfFigure(db: FlowDB, file: string): Problem[] {
  const problems: Problem[] = [];
  const missing = (word: string, what: string) =>
    problems.push({
      file,
      line: 1,
      column: 1,
      reason: `The diagram has no ${word}, which is the figure's ${what}.`,
      fix: `Add a line \`${word}: …\` below the first line.`,
    });
  if (!db.getAccTitle()) missing('accTitle', 'name');
  if (!db.getAccDescription()) missing('accDescr', 'caption');
  return problems;
}

/** Mermaid lists groups as they close and numbers them; the model wants source order and ids from titles. */
function readGroups(subGraphs: FlowSubGraph[], source: string) {
  const ordered = groupOpenings(source)
    .map(({ closing }) => subGraphs[closing])
    .filter((group) => group !== undefined);
  const slugger = new GithubSlugger();
  const slugs = new Map(
    ordered.map((group) => [group.id, slugger.slug(plainText(group.title).replace(/[/\n]+/g, ' '))]),
  );
  const parents = new Map(ordered.flatMap((group) => group.nodes.map((node) => [node, slugs.get(group.id) ?? null])));
  const groups: DiagramGroup[] = ordered.map((group) => ({
    id: slugs.get(group.id) ?? group.id,
    title: plainText(group.title),
    parent: parents.get(group.id) ?? null,
  }));
  return { groups, groupOf: { nodes: parents, groupIds: new Set(slugs.keys()) } };
}

/** A label as text: `<br/>` becomes a line break, Mermaid's and HTML's entities their characters. */
function plainText(label: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return label
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (match, name: string) => entities[name] ?? match)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (match, name: string) => entities[name] ?? match)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
