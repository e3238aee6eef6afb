import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { FlowEdge } from 'mermaid/dist/diagrams/flowchart/types.js';
import type { DiagramEdge, EdgeStyle } from '@/lib/diagrams/model/model';
import { plainText } from '@/lib/diagrams/model/rich-text';
import type { Problem } from '@/lib/problem';
import { kindOf } from './diagram-kinds';
import { problemsOfJoinedEnds } from './joined-ends';
import { readLabel } from './label-text';
import { blankComments, locateEdge, locatePattern } from './locate';
import type { DiagramSource } from './parse';
import type { ArrowEnd, EdgeForm, InvisibleEdge } from './parsed-diagram';
import type { StyleReader } from './read-styles';

const edgeStyles: Record<string, EdgeStyle> = { normal: 'solid', dotted: 'dotted', thick: 'thick' };
const ends: Record<string, ArrowEnd> = { arrow_point: 'point', arrow_circle: 'circle', arrow_cross: 'cross' };

/** All edges of Mermaid's database. */
export interface ReadEdges {
  edges: DiagramEdge[];
  forms: Record<string, EdgeForm>;
  invisible: InvisibleEdge[];
  steps: string[][];
  problems: Problem[];
}

/** Reads Mermaid's edges; `endOf` gives the id in the graph of a node or a group. */
export function readEdges(
  db: FlowDB,
  endOf: (mermaidId: string) => string,
  { styles, input }: { styles: StyleReader; input: DiagramSource },
): ReadEdges {
  const { file, source } = input;
  const read: ReadEdges = { edges: [], forms: {}, invisible: [], steps: [], problems: [] };
  const isFlowchart = kindOf(blankComments(source)).form === null;
  const found = db.getEdges();
  const numbered = new Map<number, string[]>();
  for (const [index, edge] of found.entries()) {
    const [from, to] = [endOf(edge.start), endOf(edge.end)];
    const length = Math.max(1, edge.length ?? 1);
    if (edge.stroke === 'invisible') {
      read.invisible.push({ from, to, length });
      continue;
    }
    const id = edge.id ?? `L_${edge.start}_${edge.end}_0`;
    const label = readLabel(edge.text, edge.labelType);
    const words = plainText(label.text) || null;
    for (const { reason, fix } of [...label.remarks, ...remarkOfIcon(label.icon)]) {
      const place = locateEdge(source, edge.start, edge.end, { label: words, rank: 0 });
      read.problems.push({
        file,
        ...place,
        reason: `${reason} (the arrow ${from} → ${to}).`,
        fix,
        severity: 'warning',
      });
    }
    const type = edge.type ?? 'arrow_point';
    const end = ends[type.replace('double_', '')] ?? 'none';
    const start = type.startsWith('double_') ? end : 'none';
    // Other kinds have signs of their own at their ends, and are said from one to the other.
    const heads = !isFlowchart ? null : end === 'none' ? 'none' : start === 'none' ? null : 'both';
    const style = edgeStyles[edge.stroke ?? 'normal'] ?? 'solid';
    read.edges.push({ id, from, to, label: words, style, ...(heads && { heads }) });
    read.forms[id] = {
      start,
      end,
      length,
      look: styles.lookOf(edge.classes, [...(found.defaultStyle ?? []), ...(edge.style ?? [])], {
        what: `the style of the arrow ${from} → ${to}`,
        pattern: new RegExp(`linkStyle\\s+(?:default|[\\d,\\s]*\\b${index}\\b)`),
      }),
      animated: edge.animate === true || edge.animation !== undefined,
      text: label.text,
    };
    if (edge.step !== undefined) numbered.set(edge.step, [...(numbered.get(edge.step) ?? []), id]);
  }
  read.problems.push(...problemOfCurves(found, input));
  if (isFlowchart) read.problems.push(...problemsOfJoinedEnds(input));
  read.steps = [...numbered].sort(([a], [b]) => a - b).map(([, ids]) => ids);
  return read;
}

function remarkOfIcon(icon: string | null) {
  return icon === null ? [] : [{ reason: `The icon ${icon} is not drawn on an arrow`, fix: 'Say it in words.' }];
}

function problemOfCurves(
  edges: FlowEdge[] & { defaultInterpolate?: string },
  { file, source }: DiagramSource,
): Problem[] {
  const isCurved = edges.defaultInterpolate !== undefined || edges.some(({ interpolate }) => interpolate !== undefined);
  if (!isCurved) return [];
  const place = locatePattern(source, /interpolate|curve/);
  const reason = 'Curves have no effect: lines run at right angles here, with rounded bends.';
  return [{ file, ...place, reason, fix: 'Take `interpolate` or `curve` out.', severity: 'warning' }];
}
