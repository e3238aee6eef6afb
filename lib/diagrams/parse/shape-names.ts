import type { DiagramShape } from '@/lib/diagrams/model/shapes';

/**
 * Mermaid's names of shapes: those of brackets (`A[…]` is "square"), those of `@{ shape: … }` with their aliases, and
 * those that only other kinds of diagrams have of their own, by what comes nearest.
 */
const namesOf: Record<DiagramShape, string> = {
  rect: 'square rect rectangle proc process squareRect composite',
  rounded: 'round rounded event roundedRect state bpmn-activity',
  stadium: 'stadium terminal pill',
  subroutine: 'subroutine fr-rect subprocess subproc framed-rectangle',
  cylinder: 'cylinder cyl db database bpmn-data-store',
  'horizontal-cylinder': 'h-cyl das horizontal-cylinder',
  'lined-cylinder': 'lin-cyl disk lined-cylinder',
  circle: 'circle circ bpmn-start',
  'double-circle': 'doublecircle dbl-circ double-circle bpmn-intermediate bpmn-boundary bpmn-end',
  'small-circle': 'sm-circ start small-circle stateStart anchor',
  'framed-circle': 'fr-circ stop framed-circle stateEnd',
  'filled-circle': 'f-circ junction filled-circle',
  'crossed-circle': 'cross-circ summary crossed-circle',
  ellipse: 'ellipse',
  diamond: 'diamond diam decision question choice bpmn-gateway',
  hexagon: 'hexagon hex prepare',
  'lean-right': 'lean_right lean-r lean-right in-out',
  'lean-left': 'lean_left lean-l lean-left out-in',
  trapezoid: 'trapezoid trap-b priority trapezoid-bottom',
  'inv-trapezoid': 'inv_trapezoid trap-t manual trapezoid-top inv-trapezoid',
  triangle: 'tri extract triangle',
  'flipped-triangle': 'flip-tri manual-file flipped-triangle',
  hourglass: 'hourglass collate',
  bolt: 'bolt com-link lightning-bolt',
  fork: 'fork join forkJoin',
  odd: 'odd rect_left_inv_arrow',
  card: 'notch-rect card notched-rectangle',
  'sloped-rect': 'sl-rect manual-input sloped-rectangle',
  'loop-limit': 'notch-pent loop-limit notched-pentagon',
  delay: 'delay half-rounded-rectangle',
  display: 'curv-trap curved-trapezoid display',
  'lined-rect': 'lin-rect lined-rectangle lined-process lin-proc shaded-process',
  'divided-rect': 'div-rect div-proc divided-rectangle divided-process',
  'window-pane': 'win-pane internal-storage window-pane',
  'bow-rect': 'bow-rect stored-data bow-tie-rectangle',
  'stacked-rect': 'st-rect procs processes stacked-rectangle',
  'tagged-rect': 'tag-rect tagged-rectangle tag-proc tagged-process',
  datastore: 'datastore data-store',
  document: 'doc document bpmn-data',
  'lined-document': 'lin-doc lined-document',
  'tagged-document': 'tag-doc tagged-document',
  'stacked-document': 'docs documents st-doc stacked-document',
  flag: 'flag paper-tape',
  note: 'note',
  'brace-left': 'brace comment brace-l bpmn-annotation',
  'brace-right': 'brace-r',
  braces: 'braces',
  text: 'text icon',
  folder: 'folder directory',
  bucket: 'bucket',
  console: 'console',
  browser: 'browser',
  person: 'person',
  bang: 'bang',
  cloud: 'cloud',
};

const shapesByName = new Map(
  (Object.entries(namesOf) as [DiagramShape, string][]).flatMap(([shape, names]) =>
    names.split(' ').map((name): [string, DiagramShape] => [name, shape]),
  ),
);

/** The shape for Mermaid's name of it; a bare id has none and is a rectangle. Null for a name that is not known. */
export function shapeNamed(mermaidName: string | undefined): DiagramShape | null {
  return mermaidName === undefined ? 'rect' : (shapesByName.get(mermaidName) ?? null);
}

/** Names that only brackets stand for. */
const ofBrackets = new Set(['square', 'round', 'ellipse', 'doublecircle']);

/** The names by which `@{ shape: … }` takes shapes, for messages. */
export function shapeNames(): string[] {
  return [...shapesByName.keys()].filter((name) => /^[a-z-]+$/.test(name) && !ofBrackets.has(name)).toSorted();
}
