import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { Direction } from '@/lib/diagrams/parse/direction';
import type { EdgeForm, GroupForm, InvisibleEdge } from '@/lib/diagrams/parse/parsed-diagram';
import type { NodeContent } from './node-content';
import type { TextLine } from './text-lines';

/** Measures around nodes, groups and labels, in CSS pixels. */
export const space = { group: 14, groupTitle: 34, labelSides: 6, labelHeight: 18, port: 18 };

/** A graph with everything that its layout depends on. */
export interface LayoutInput {
  graph: DiagramGraph;
  contents: Record<string, NodeContent>;
  /** By edge id. */
  labels: Record<string, TextLine[]>;
  /** By group id. */
  titles: Record<string, TextLine[]>;
  edges: Record<string, Pick<EdgeForm, 'length'>>;
  groups: Record<string, GroupForm>;
  /** By group id: how much wider than its title a group has to be, so that lines leave room for it. */
  titleRoom?: Record<string, number>;
  invisible: InvisibleEdge[];
  direction: Direction;
  inheritDirection: boolean;
}
