import type { Look } from '@/lib/diagrams/model/look';
import type { ChartList, DiagramGraph } from '@/lib/diagrams/model/model';
import type { RichText } from '@/lib/diagrams/model/rich-text';
import type { Direction } from './direction';
import type { Settings } from './settings';

/** What an end of an edge has. */
export type ArrowEnd = 'none' | 'point' | 'circle' | 'cross';

/** What only the drawing of an edge needs. */
export interface EdgeForm {
  start: ArrowEnd;
  end: ArrowEnd;
  /** How many rows it spans at least: 1 for `-->`, 2 for `--->`. */
  length: number;
  look: Look;
  /** Its author lets it run: drawn as a broken line that moves where motion is welcome. */
  animated: boolean;
  text: RichText;
}

/** A picture or an icon that stands for a node's shape or beside its name. */
export type NodePicture =
  /** `<set>:<name>`; `frame` is what is drawn around an icon that stands for the node. */
  | {
      kind: 'icon';
      icon: string;
      frame: 'none' | 'square' | 'circle' | 'rounded';
      height: number | null;
      above: boolean;
    }
  /** An address below public/, or what a test hands in. */
  | { kind: 'image'; src: string; width: number | null; height: number | null; above: boolean };

/** What only the drawing of a node needs. */
export interface NodeForm {
  text: RichText;
  /** An icon in its label: drawn beside the name. */
  icon: string | null;
  picture: NodePicture | null;
  look: Look;
  tooltip: string | null;
}

/** What only the drawing of a group needs. */
export interface GroupForm {
  text: RichText;
  direction: Direction | null;
  look: Look;
}

/** Two nodes or groups that their author keeps in order without an arrow: `A ~~~ B`. */
export interface InvisibleEdge {
  from: string;
  to: string;
  length: number;
}

/** A diagram that is no graph of nodes and arrows: Mermaid itself draws it. */
export interface ParsedChart {
  /** Mermaid's name of its kind: `gantt`, `pie`, `gitGraph` … */
  kind: string;
  /** What Mermaid is given: without comments, settings and titles. */
  source: string;
  /** Settings of Mermaid for this kind that are honoured. */
  config: Settings['config'];
  /** What it says, in words. */
  lists: ChartList[];
}

/** What stands below one another in a sequence diagram, by ids of the graph. */
export type SequenceRow =
  | {
      kind: 'message';
      edge: string;
      from: string;
      to: string;
      /** The last line of its label says in which frame it stands, which the drawing shows. */
      isFramed: boolean;
      /** The participant who begins, or ends, with this message. */
      creates: string | null;
      destroys: string | null;
    }
  | { kind: 'note'; node: string; edge: string; from: string; to: string; side: 'left' | 'right' | 'over' }
  | { kind: 'activate' | 'deactivate'; node: string }
  /** A frame; without a name it is a ground alone. */
  | { kind: 'open'; name: string; words: string }
  | { kind: 'turn'; words: string }
  | { kind: 'close' };

/** How a graph of messages is drawn: participants from left to right, and what they say from top to bottom. */
export interface SequenceScript {
  participants: string[];
  rows: SequenceRow[];
}

/** What Mermaid reads in a source: the graph, and what only the drawing and the checks need. */
export interface ParsedDiagram {
  graph: DiagramGraph;
  /** False where a node or an edge is missing from the graph for its own fault. */
  whole: boolean;
  caption: string;
  direction: Direction;
  settings: Settings;
  /** Names of the classes the author gave each node, by node id, without those that only set its look. */
  classes: Record<string, string[]>;
  /** By node id. */
  nodes: Record<string, NodeForm>;
  /** By edge id. */
  edges: Record<string, EdgeForm>;
  /** By group id. */
  groups: Record<string, GroupForm>;
  invisible: InvisibleEdge[];
  /** Edges that their author numbered (`e1@{ step: 1 }`), by step; empty where none is. */
  steps: string[][];
  /** Set where the diagram is no graph; the graph then has a name alone. */
  chart: ParsedChart | null;
  /** Set where the graph is one of messages. */
  sequence: SequenceScript | null;
}
