import { idOf, line, quote } from './flowchart-lines';

interface C4Text {
  text?: string;
}

interface C4Shape {
  alias: string;
  label: C4Text;
  /** `person`, `external_system_db`, `container_queue` … */
  typeC4Shape: C4Text;
  descr?: C4Text;
  techn?: C4Text;
  parentBoundary?: string;
}

interface C4Boundary {
  alias: string;
  label: C4Text;
  type?: C4Text;
  nodeType?: string;
  parentBoundary?: string;
}

interface C4Relation {
  type: string;
  from: string;
  to: string;
  label: C4Text;
  techn?: C4Text;
}

/** What Mermaid keeps of a C4 diagram. */
export interface C4Database {
  getC4ShapeArray: () => C4Shape[];
  getBoundaries: () => C4Boundary[];
  getRels: () => C4Relation[];
}

/** The names by which connections call what a C4 diagram has. */
export function c4Aliases(db: C4Database): ReadonlySet<string> {
  return new Set([...db.getC4ShapeArray(), ...db.getBoundaries()].map(({ alias }) => alias));
}

/** People, systems, containers and components, each in its boundary, and what they do with each other. */
export function c4Lines(db: C4Database): string[] {
  const shapes = db.getC4ShapeArray();
  const boundaries = db.getBoundaries().filter(({ alias }) => alias !== 'global');
  const inside = (alias: string | undefined, parent: string) => (alias || 'global') === parent;
  const linesIn = (parent: string): string[] => [
    ...shapes.filter(({ parentBoundary }) => inside(parentBoundary, parent)).flatMap(shapeLines),
    ...boundaries
      .filter(({ parentBoundary }) => inside(parentBoundary, parent))
      .flatMap(({ alias, label, type }) => {
        const kind =
          type?.text && !/^(?:system|enterprise|container|node)$/i.test(type.text)
            ? ` [${type.text.toLowerCase()}]`
            : '';
        return [`subgraph ${idOf(alias)}["${quote((label.text ?? alias) + kind)}"]`, ...linesIn(alias), 'end'];
      }),
  ];
  const relations = db.getRels().map(({ type, from, to, label, techn }) => {
    const words = [label.text, techn?.text ? `[${techn.text}]` : ''];
    const [start, end] = type === 'rel_b' ? [to, from] : [from, to];
    return line(idOf(start), idOf(end), type === 'birel' ? '<-->' : '-->', words);
  });
  return [...linesIn('global'), ...relations];
}

function shapeLines({ alias, label, typeC4Shape, techn, descr }: C4Shape): string[] {
  const id = idOf(alias);
  const kind = typeC4Shape.text ?? '';
  const shape = kind.endsWith('person')
    ? 'stadium'
    : kind.endsWith('_db')
      ? 'cyl'
      : kind.endsWith('_queue')
        ? 'h-cyl'
        : 'rect';
  const lines = [label.text ?? alias, techn?.text ? `[${techn.text}]` : '', descr?.text ?? ''].filter(Boolean);
  return [
    `${id}@{ shape: ${shape}, label: "${lines.map((text) => quote(text)).join('<br/>')}" }`,
    ...(kind.startsWith('external') ? [`class ${id} external`] : []),
  ];
}
