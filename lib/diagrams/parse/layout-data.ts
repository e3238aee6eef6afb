import { idOf } from './flowchart-lines';

/** What Mermaid's databases of states, classes and entities give alike. */
export interface LayoutData {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}

export interface LayoutNode {
  id: string;
  label?: string;
  shape?: string;
  /** Of a class: what it is generic over. */
  generic?: string;
  isGroup?: boolean;
  parentId?: string;
  dir?: string;
  cssClasses?: string;
  /** Of its `style` statement, `fill:#f9f`. */
  cssStyles?: string[];
  /** Of its classes. */
  cssCompiledStyles?: string[];
  description?: string[] | string;
  annotations?: string[];
  members?: Member[];
  methods?: Member[];
  attributes?: { type: string; name: string; keys: string[]; comment: string }[];
  /** Of a requirement or what meets it. */
  name?: string;
  type?: string | number;
  requirementId?: string;
  text?: string;
  risk?: string;
  verifyMethod?: string;
  docRef?: string;
  /** Of a thought in a mindmap: `fa fa-book`. */
  icon?: string;
}

interface Member {
  getDisplayDetails: () => { displayText: string };
}

export interface LayoutEdge {
  start: string;
  end: string;
  label?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
  pattern?: string;
  startLabelRight?: string;
  endLabelLeft?: string;
}

/** Thoughts that are written as Markdown strings without a shape keep their quotes in Mermaid's database. */
export function withoutQuotes({ nodes, edges }: LayoutData): LayoutData {
  return {
    edges,
    nodes: nodes.map((node) => {
      const markdown = /^"?`([\s\S]*)`"?$/.exec(node.label ?? '')?.[1];
      return markdown === undefined ? node : { ...node, label: markdown };
    }),
  };
}

/** Mermaid numbers thoughts: called by their words, they keep their addresses when one is added. */
export function namedByLabels({ nodes, edges }: LayoutData): LayoutData {
  const names = new Map<string, string>();
  for (const { id, label = '' } of nodes) {
    const name = idOf(label.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()) || `node_${id}`;
    names.set(id, [...names.values()].includes(name) ? `${name}_${id}` : name);
  }
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    nodes: nodes.map((node) => ({ ...node, id: nameOf(node.id) })),
    edges: edges.map((edge) => ({ ...edge, start: nameOf(edge.start), end: nameOf(edge.end) })),
  };
}

/**
 * What runs at once within a state (`--`): Mermaid gives its parts ids by chance, another one at each reading. They are
 * numbered within their state.
 */
export function withRegions({ nodes, edges }: LayoutData): LayoutData {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, shape, parentId = '' } of nodes) {
    if (shape !== 'divider') continue;
    const number = (counts.get(parentId) ?? 0) + 1;
    counts.set(parentId, number);
    names.set(id, `${parentId}_region_${number}`);
  }
  // The start and the end of a part are called by its id.
  const nameOf = (id: string) => {
    const [, part = '', end = ''] = /^(.*?)(_start|_end)?$/.exec(id) ?? [];
    const name = names.get(part);
    return name === undefined ? id : name + end;
  };
  return {
    nodes: nodes.map((node) => ({
      ...node,
      id: nameOf(node.id),
      ...(node.parentId === undefined ? {} : { parentId: nameOf(node.parentId) }),
      ...(node.shape === 'divider' ? { label: `Region ${nameOf(node.id).split('_').at(-1)}` } : {}),
    })),
    edges: edges.map((edge) => ({ ...edge, start: nameOf(edge.start), end: nameOf(edge.end) })),
  };
}
