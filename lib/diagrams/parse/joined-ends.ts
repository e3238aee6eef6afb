import type { Problem } from '@/lib/problem';
import { idsAndArrows, placeAt } from './locate';
import type { DiagramSource } from './parse';

/**
 * Ids whose first letter Mermaid takes for the end of an arrow: `dev---ops` leads with a circle to `ps`. Where the
 * node of that name is written in no other place, the author hardly meant it.
 */
export function problemsOfJoinedEnds({ file, source }: Pick<DiagramSource, 'file' | 'source'>): Problem[] {
  const text = idsAndArrows(source);
  const joined = [...text.matchAll(/(-{2,}|={2,}|-\.+-)([ox])(\p{Ll}[\p{L}\p{N}_]*)/gu)];
  const others = joined.reduce((rest, { 0: whole }) => rest.replace(whole, ''), text);
  return joined
    .filter(([, , , rest = '']) => !new RegExp(`(?<![\\p{L}\\p{N}_])${rest}(?![\\p{L}\\p{N}_])`, 'u').test(others))
    .map(({ 1: arrow = '', 2: letter = '', 3: rest = '', index }) => ({
      file,
      ...placeAt(source, index),
      reason: `This arrow is read as one that ends in ${letter === 'o' ? 'a circle' : 'a cross'}, at a node \`${rest}\`.`,
      fix: `Write \`${arrow} ${letter}${rest}\`, or \`${arrow}${letter} ${rest}\` where that is meant.`,
      severity: 'warning',
    }));
}
