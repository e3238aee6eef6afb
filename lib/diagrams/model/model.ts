import type { Hue } from '@/lib/roles';
import type { DiagramShape } from './shapes';

/** How an edge is drawn; the words are Mermaid's but for `normal`, which is called what it looks like. */
export type EdgeStyle = 'solid' | 'dotted' | 'thick';

export interface DiagramNode {
  /** The id in the Mermaid source. */
  id: string;
  /** The whole label; a line break of the source (`<br/>`) is `\n`. */
  label: string;
  shape: DiagramShape;
  /** Id of the innermost group that holds the node, or null. */
  group: string | null;
  /** Where its author has it lead, if anywhere. */
  link?: NodeLink;
}

/** A link of a node, by a `click` statement. */
export interface NodeLink {
  /** http, https or mailto, or an address of the site that begins with a slash or `#`. */
  href: string;
  /** What the author says of it, or null. */
  title: string | null;
  /** Its author has it open beside the diagram (`_blank`). */
  newTab: boolean;
}

export interface DiagramEdge {
  /** `L_<from>_<to>_<n>` as Mermaid numbers parallel edges, unless the source names the edge. */
  id: string;
  /** Id of the node that it starts at, or of the group. */
  from: string;
  to: string;
  /** The text on the edge, or null. */
  label: string | null;
  style: EdgeStyle;
  /** Where the arrow has a head at each end, or at none; without it, at `to`. */
  heads?: 'both' | 'none';
}

export interface DiagramGroup {
  /** A slug of the title (`single-vm-vps`), so that it does not depend on Mermaid's numbering. No node has it. */
  id: string;
  title: string;
  parent: string | null;
  /** Id of the node that it shows from within; both are one thing that is drawn twice. */
  insideOf?: string;
}

/** What a diagram says, whatever it looks like. Nodes, edges and groups stand in source order. */
export interface DiagramGraph {
  /** `<strategy>/<view>`, the path of the source below content/diagrams without its extension. */
  id: string;
  title: string;
  nodes: DiagramNode[];
  edges: DiagramEdge[];
  groups: DiagramGroup[];
}

/** What a node stands for: found from the technologies' names, or declared by a Mermaid class. */
export interface NodeMeaning {
  /** Id of a role. Null where nothing says it: the node is drawn in neutral. */
  role: string | null;
  /** The colour of its role, where that has one. */
  hue?: Hue;
  /** Its role is that of those who use the system. */
  isPerson?: true;
  /** Ids of technology records named in the label, in reading order; empty for users, a load balancer, … */
  technologies: string[];
  /** Hosted outside the organisation's own machines: drawn with a dashed outline. */
  external: boolean;
}

/** A named way through a diagram, declared in comments of its source. */
export interface DiagramFlow {
  /** A slug of the title: `first-page-load`. */
  id: string;
  /** The ids that it had under earlier titles; old addresses with them lead to it. */
  aliases?: string[];
  title: string;
  /** A remark of the author on the whole flow, or null. */
  note: string | null;
  steps: FlowStep[];
}

export interface FlowStep {
  /** Ids of the edges of this step, in source order; several where any one of them may be taken. */
  edges: string[];
  /** What happens in it, in one sentence of the author, where there is one. */
  sentence?: string;
}

/** What an author says of single parts of a diagram, by their ids. */
export interface PartSentences {
  /** What a node is and does at this place, in one sentence. */
  nodes: Record<string, string>;
  groups: Record<string, string>;
  /** The words between the two ends of an edge: "passes requests on to". */
  edges: Record<string, string>;
}

/** One list of what a chart says, with what it is a list of. */
export interface ChartList {
  title: string;
  items: string[];
}

/** What a diagram is that has no nodes and arrows to ask about: a plan, a pie, a timeline … */
export interface DiagramChart {
  /** In words, as in "Gantt chart". */
  kind: string;
  /** Empty where its source says it best. */
  lists: ChartList[];
}

/** A diagram as the build renders it: the graph, what its nodes mean, and one picture for both themes. */
export interface RenderedDiagram {
  graph: DiagramGraph;
  meanings: Record<string, NodeMeaning>;
  /** Other ids by which nodes are known: their old ones, and those of nodes elsewhere that they stand for. */
  aliases: Record<string, string[]>;
  flows: DiagramFlow[];
  sentences: PartSentences;
  /** Null for a graph. */
  chart: DiagramChart | null;
  /** One sentence under the figure, from `accDescr`; empty where a page's own source has none. */
  caption: string;
  /** The Mermaid source, as the author wrote it. */
  source: string;
  /**
   * Clean inline SVG, coloured by CSS variables. Ids in it start with `SVGID-`, to be replaced by a prefix
   * that is unique on the page.
   */
  svg: string;
  /** Self-contained SVG for the light theme, with its font, to be opened alone. */
  standaloneSvg: string;
  /** The same for the dark theme. */
  standaloneDarkSvg: string;
  /** Natural size in CSS pixels at 100 %. */
  width: number;
  height: number;
  /** What a narrow screen begins with; null where it runs from one side to the other. */
  start: ReadingStart | null;
}

/** The stretch of a drawing that a narrow screen begins with, as pixels from the drawing's left edge. */
export interface ReadingStart {
  /** Where the screen begins: between boxes, so that none is cut there. */
  from: number;
  /** Where what is read first ends. */
  to: number;
}

/** A technology as the node panel shows it. */
export interface DetailTechnology {
  id: string;
  name: string;
  minimumVersion: string | null;
  purpose: string;
  /** Why it was chosen, in one sentence, and the place that says more; null where the guide does not say. */
  why: { text: string; href: string } | null;
}

/** An edge in words. */
export interface DetailConnection {
  /** What stands between the names of its ends: "sends queries to". */
  words: string;
  /** What travels along it, or null. */
  carries: string | null;
}

/** Another place in the guide that is about the same thing as a node. */
export interface DetailPlace {
  kind: 'view' | 'strategy' | 'text';
  /** "Data flow", "Managed services · infrastructure", "Backend › Core technologies" */
  title: string;
  href: string;
}

/**
 * What a reader can ask about a diagram, published at `/diagrams/<id>.details.json` and fetched when the
 * diagram comes near the view.
 */
export interface DiagramDetails {
  graph: DiagramGraph;
  meanings: Record<string, NodeMeaning>;
  /** Names of the roles of its nodes, by id. */
  roles: Record<string, string>;
  flows: DiagramFlow[];
  sentences: Pick<PartSentences, 'nodes' | 'groups'>;
  /** Edges in words, by id; those of which nobody says anything are missing. */
  connections: Record<string, DetailConnection>;
  source: string;
  /** The page the diagram belongs to, to which links to its state lead: `/deployment/docker-compose`. */
  page: string;
  /** The value of `?view=` that shows it there, or null where it stands outside tabs. */
  view: string | null;
  /** The technologies its nodes stand for, by id. */
  technologies: Record<string, DetailTechnology>;
  /** By node id. */
  elsewhere: Record<string, DetailPlace[]>;
  /** Ids of the diagrams that show the same system in another way. */
  otherViews: string[];
  /** Id that is none here, of a node of another view or an old one → the part here that stands for the same thing. */
  standIns: Record<string, string>;
}
