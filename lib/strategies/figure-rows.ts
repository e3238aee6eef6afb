import { nodeNames } from '@/lib/diagrams/model/node-names';
import type { StrategyDiagram } from './pair-nodes';
import { type StrategyFigures, strategyFigures } from './strategy-figures';

/** One figure of one strategy: a number, and the nodes that are counted where it helps to know them. */
export interface FigureCell {
  /** The whole in words: "3: Nginx, Redis, Managed PostgreSQL". */
  text: string;
  count: number;
  /** Sets of nodes with their names; none for figures that are numbers only. */
  sets: { id: string; name: string }[][];
}

export interface FigureRow {
  name: string;
  /** How it is counted, in one sentence. */
  how: string;
  /** What its nodes are asked about in their diagram: themselves, or what happens when they fail. */
  asks: 'node' | 'fail';
  /** In the order of the diagrams. */
  cells: FigureCell[];
}

const rows: {
  name: string;
  how: string;
  asks?: 'fail';
  read: (figures: StrategyFigures) => { count: number; sets: string[][] };
}[] = [
  {
    name: 'Components',
    how: 'All boxes of the diagram but people.',
    read: ({ components }) => ({ count: components.length, sets: [] }),
  },
  {
    name: 'Connections',
    how: 'Pairs of boxes with an arrow from one to the other, however many arrows there are. Answers do not count.',
    read: ({ connections }) => ({ count: connections.length, sets: [] }),
  },
  {
    name: 'Single points of failure',
    asks: 'fail',
    how: 'Boxes whose failure alone leaves another box out of reach, or without something that it uses and nothing to stand in for it.',
    read: ({ singlePoints }) => ({ count: singlePoints.length, sets: singlePoints.length > 0 ? [singlePoints] : [] }),
  },
  {
    name: 'Equals that stand in',
    how: 'Boxes of the same technologies and role that are used by the same boxes and use the same.',
    read: ({ equals }) => ({ count: equals.flat().length, sets: equals }),
  },
];

/** What can be counted in each diagram, a row a figure. */
export function figureRows(diagrams: (StrategyDiagram | null)[]): FigureRow[] {
  const counted = diagrams.map((diagram) => ({ diagram, figures: diagram && strategyFigures(diagram) }));
  return rows.map(({ name, how, asks, read }): FigureRow => ({
    name,
    how,
    asks: asks ?? 'node',
    cells: counted.map(({ diagram, figures }) => {
      if (!diagram || !figures) return { text: '–', count: 0, sets: [] };
      const { count, sets } = read(figures);
      const names = nodeNames(diagram.graph);
      const named = sets.map((set) => set.map((id) => ({ id, name: names.get(id) ?? id })));
      const words = named.map((set) => set.map((node) => node.name).join(', ')).join('; ');
      return { text: words ? `${count}: ${words}` : String(count), count, sets: named };
    }),
  }));
}
