import type { Nodes } from 'mdast';
import type { Guide, Page } from '@/lib/content/model';
import type { VocabularyName } from '@/lib/content/vocabulary';
import { pageTree } from '@/lib/markdown/page-tree';

const wordsPerMinute = 220;

/** What is looked at, or looked up, rather than read. */
const notRead: readonly VocabularyName[] = [
  'Diagram',
  'FlowStrip',
  'StrategyFigures',
  'GrowthPath',
  'VersionTable',
  'Glossary',
];

/** How long the text at the address of a page takes to read, in whole minutes. */
export function readingMinutes(guide: Guide, page: Page): number {
  const tree = pageTree(page, {
    guide,
    leaveOut: notRead,
    readDiagram: (id) => {
      throw new Error(`The diagram ${id} is not read`);
    },
  });
  return Math.round(countWords(tree) / wordsPerMinute);
}

/** Words of the text; code is none. */
export function countWords(node: Nodes): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + countWords(child), 0);
}
