import type { SequenceScript } from '@/lib/diagrams/parse/parsed-diagram';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { Box, Geometry } from './geometry';
import type { NodeContent } from './node-content';
import type { TextLine } from './text-lines';

/** A straight line from top to bottom below a participant. */
export interface Lifeline {
  node: string;
  x: number;
  top: number;
  bottom: number;
  /** It ends before the picture does. */
  isCut: boolean;
}

/** A frame around messages, with the lines at which its case changes. */
export interface Frame {
  box: Box;
  name: string;
  words: TextLine[];
  /** How wide the tab with its name is. */
  tab: number;
  turns: { y: number; words: TextLine[] }[];
}

/** Where everything of a sequence diagram lies; what is no part of its graph stands beside the geometry. */
export interface SequenceLayout {
  geometry: Geometry;
  lifelines: Lifeline[];
  activations: Box[];
  frames: Frame[];
}

/** What a layout needs; texts are measured already. */
export interface SequenceInput {
  graph: DiagramGraph;
  script: SequenceScript;
  contents: Record<string, NodeContent>;
  /** By edge id. */
  labels: Record<string, TextLine[]>;
  /** By group id. */
  titles: Record<string, TextLine[]>;
  /** Sets a line of a frame. */
  wrap: (text: string, style: 'title' | 'detail', most: number) => TextLine[];
}

/** Lengths in CSS pixels. */
export const space = {
  margin: 12,
  /** Between two participants, at least; and beside a message's words. */
  gap: 40,
  words: 14,
  row: 14,
  loop: { width: 36, height: 26 },
  activation: 10,
  /** Around what a frame holds, on each side. */
  frame: 14,
  tab: 24,
  group: { sides: 12, title: 30, end: 12 },
};
