import type { Role } from '@/lib/roles';
import { meaningfulClasses } from './read-styles';
import { architectureLines, type ArchitectureDatabase } from './architecture-lines';
import { c4Lines, type C4Database } from './c4-lines';
import type { FigureWords } from './figure-words';
import { idOf, line, quote } from './flowchart-lines';
import {
  namedByLabels,
  withoutQuotes,
  withRegions,
  type LayoutData,
  type LayoutEdge,
  type LayoutNode,
} from './layout-data';
import { readSequence, type SequenceDatabase } from './read-sequence';

/*
 * Diagrams of states, classes, entities and messages are things and arrows between them, as flowcharts are. Said as a
 * flowchart, they are laid out, drawn, told in words and asked as all others.
 */

interface OtherDatabase {
  getDirection?: () => string;
  getClasses?: () => Map<string, { type?: string; styles?: string[] }>;
  /** Of classes: what `classDef` says. */
  styleClasses?: Map<string, { styles?: string[] }>;
  getData?: () => LayoutData;
}

/**
 * A diagram of a kind that can be said as a flowchart: the source of that flowchart; null for any other kind.
 *
 * @param roles those of the guide: their classes stay
 */
export function flowchartOf(
  type: string,
  database: unknown,
  { title, caption }: FigureWords,
  roles: Role[],
): string | null {
  const db = database as OtherDatabase;
  const body = bodyOf(type, db, meaningfulClasses(roles));
  if (!body) return null;
  const direction = /^(?:sequence|mindmap|architecture)/.test(type) ? 'LR' : (db.getDirection?.() ?? 'TB');
  const head = [`flowchart ${direction}`, ...(title ? [`accTitle: ${title}`] : [])];
  return `${[...head, ...(caption ? [`accDescr: ${caption.replaceAll('\n', ' ')}`] : []), ...body].join('\n')}\n`;
}

function bodyOf(type: string, db: OtherDatabase, classes: string[]): string[] | null {
  if (type === 'sequence') return readSequence(db as SequenceDatabase).lines;
  if (type === 'c4') return c4Lines(db as C4Database);
  if (type === 'architecture') return architectureLines(db as ArchitectureDatabase);
  if (!db.getData) return null;
  if (type === 'mindmap') return graphLines(namedByLabels(withoutQuotes(db.getData())), classes);
  return /^(?:state|class|er|requirement|usecase)/.test(type)
    ? graphLines(withGenerics(withRegions(db.getData()), db), classes)
    : null;
}

/** Mermaid keeps to itself what a class is generic over, and how it looks. */
function withGenerics({ nodes, edges }: LayoutData, db: OtherDatabase): LayoutData {
  const classes = db.getClasses?.();
  return {
    edges,
    nodes: nodes.map((node) => {
      if (node.shape !== 'classBox') return node;
      const own = classes?.get(node.id);
      const names = (node.cssClasses ?? '').split(/\s+/);
      const cssCompiledStyles = names.flatMap((name) => db.styleClasses?.get(name)?.styles ?? []);
      return { ...node, generic: own?.type, cssCompiledStyles, cssStyles: own?.styles ?? [] };
    }),
  };
}

/** Shapes that have another name in flowcharts. */
const shapes: Record<string, string> = {
  stateStart: 'start',
  stateEnd: 'stop',
  choice: 'diamond',
  fork: 'fork',
  join: 'fork',
  note: 'note',
  rectWithTitle: 'rounded',
  requirementBox: 'rect',
  mindmapCircle: 'stadium',
  defaultMindmapNode: 'rounded',
  cloud: 'cloud',
  bang: 'bang',
  hexagon: 'hexagon',
  rect: 'rect',
  ellipse: 'stadium',
};

function graphLines({ nodes, edges }: LayoutData, classes: string[]): string[] {
  const names = new Map(nodes.map((node) => [node.id, idOf(node.id)]));
  const notes = new Set(nodes.filter(({ shape }) => shape === 'noteGroup').map(({ id }) => id));
  const parentOf = ({ parentId }: LayoutNode) => (parentId && notes.has(parentId) ? undefined : parentId);
  const linesIn = (parent: string | undefined): string[] =>
    nodes
      .filter((node) => parentOf(node) === parent && !notes.has(node.id))
      .flatMap((node) => {
        const id = names.get(node.id) ?? node.id;
        if (node.isGroup) {
          const way = node.dir ? [`direction ${node.dir}`] : [];
          const title = `subgraph ${id}["${quote(node.label || node.id)}"]`;
          return [title, ...way, ...linesIn(node.id), 'end', ...styleOf(id, node)];
        }
        return [
          `${id}@{ shape: ${shapeOf(node)}, label: "${labelOf(node)}" }`,
          ...classOf(id, node, classes),
          ...styleOf(id, node),
        ];
      });
  return [...linesIn(undefined), ...edges.map((edge) => edgeLine(edge, names))];
}

function shapeOf({ shape = 'rect' }: LayoutNode): string {
  if (Object.hasOwn(shapes, shape)) return shapes[shape] ?? 'rect';
  return shape === 'classBox' || shape === 'erBox' ? 'rect' : 'rounded';
}

function labelOf(node: LayoutNode): string {
  if (node.shape === 'stateStart') return 'Start';
  if (node.shape === 'stateEnd') return 'End';
  if (node.shape === 'requirementBox') return requirementLabel(node);
  const icon = /^(fa[bklrs]?) fa-([\w-]+)$/.exec(node.icon ?? '');
  const details = [
    ...[node.description ?? []].flat().filter((text) => text !== node.label),
    ...(node.annotations ?? []).map((annotation) => `«${annotation}»`),
    ...[...(node.members ?? []), ...(node.methods ?? [])].map((member) => member.getDisplayDetails().displayText),
    ...(node.attributes ?? []).map(({ type, name, keys, comment }) =>
      [`${name}: ${type}`, keys.join(', '), comment].filter(Boolean).join(' · '),
    ),
  ];
  const name = node.label || node.id;
  const generic = node.generic ? `#lt;${node.generic}#gt;` : '';
  const named = icon ? `${icon[1]}:fa-${icon[2]} ${name}` : name;
  return [named + generic, ...details].map((text) => quote(text)).join('<br/>');
}

function requirementLabel({ name, id, type, requirementId, text, risk, verifyMethod, docRef }: LayoutNode): string {
  const details = [
    type === undefined ? '' : `«${type}»`,
    [requirementId, text].filter(Boolean).join(' '),
    risk ? `Risk: ${risk.toLowerCase()}` : '',
    verifyMethod ? `Proved by: ${verifyMethod.toLowerCase()}` : '',
    docRef ?? '',
  ];
  return [(name ?? id).replaceAll('_', ' '), ...details.filter(Boolean)].map((each) => quote(each)).join('<br/>');
}

function classOf(id: string, { cssClasses = '' }: LayoutNode, classes: string[]): string[] {
  const known = cssClasses.split(/\s+/).filter((name) => classes.includes(name));
  return known.map((name) => `class ${id} ${name}`);
}

function styleOf(id: string, { shape, cssCompiledStyles = [], cssStyles = [] }: LayoutNode): string[] {
  // Those of notes are Mermaid's own.
  if (shape === 'note') return [];
  // A statement has no way to write a comma or a semicolon of a value.
  const styles = [...cssCompiledStyles, ...cssStyles]
    .map((style) => style.trim())
    .filter((style) => /^[^,;()]+$/.test(style));
  return styles.length > 0 ? [`style ${id} ${styles.join(',')}`] : [];
}

/** What the ends of a line of entities say. */
const cardinalities: Record<string, string> = {
  only_one: 'one',
  zero_or_one: 'none or one',
  one_or_more: 'one or more',
  zero_or_more: 'none or more',
  md_parent: 'part',
};

/** What the marks of a line of classes say, where it has no words: at the end that has the mark. */
const relations: Record<string, string> = {
  extension: 'is a',
  composition: 'is part of',
  aggregation: 'belongs to',
  dependency: 'uses',
  lollipop: 'is provided by',
};

function edgeLine(edge: LayoutEdge, names: Map<string, string>): string {
  const { arrowTypeStart = 'none', arrowTypeEnd = 'none', pattern } = edge;
  const isDotted = pattern === 'dotted' || pattern === 'dashed';
  const start = names.get(edge.start) ?? edge.start;
  const end = names.get(edge.end) ?? edge.end;
  const relation = /^&lt;&lt;(.*)&gt;&gt;$/.exec(edge.label ?? '')?.[1];
  if (relation) return line(start, end, isDotted ? '-.->' : '-->', [relation]);
  const [from, to] = [cardinalities[arrowTypeStart], cardinalities[arrowTypeEnd]];
  if (from && to) return line(start, end, isDotted ? '-.-' : '---', [edge.label, `${from} to ${to}`]);
  const counts =
    edge.startLabelRight || edge.endLabelLeft ? `${edge.startLabelRight || '1'} to ${edge.endLabelLeft || '1'}` : '';
  const markedStart = relations[arrowTypeStart];
  const markedEnd = relations[arrowTypeEnd];
  const arrow = isDotted ? '-.->' : '-->';
  // The arrow leads to the end with the mark, as the words do.
  if (markedStart && arrowTypeEnd === 'none') {
    const back = counts ? `${edge.endLabelLeft || '1'} to ${edge.startLabelRight || '1'}` : '';
    return line(end, start, arrow, [edge.label || markedStart, back]);
  }
  if (markedStart && markedEnd) return line(start, end, isDotted ? '<-.->' : '<-->', [edge.label, counts]);
  const isPlain = arrowTypeEnd === 'none' || arrowTypeEnd === '';
  const words = edge.label || (markedEnd ?? '');
  return line(start, end, isPlain ? (isDotted ? '-.-' : '---') : arrow, [words, counts]);
}
