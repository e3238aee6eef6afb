import path from 'node:path';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { readGuide, type ReadGuide } from './read-guide';

/** The root of the fixture guide that has everything a guide can have. */
export const richRoot = path.resolve('tests/fixtures/guides/rich');

let reading: Promise<ReadGuide> | undefined;

/** The rich fixture guide, read once a process. */
export function readRichGuide(): Promise<ReadGuide> {
  reading ??= readGuide(richRoot);
  return reading;
}

/** One of its diagrams by its id. */
export async function richDiagram(id: string): Promise<RenderedDiagram> {
  const { diagrams } = await readRichGuide();
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`There is no diagram ${id}.`);
  return found;
}
