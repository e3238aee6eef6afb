import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent, type Content } from '@/lib/content/read-content';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import { listDiagramFiles } from '@/lib/diagrams/publish/list-diagram-files';

/** The root of the fixture guide that has everything a guide can have. */
export const richRoot = path.resolve('tests/fixtures/guides/rich');

export interface ReadGuide {
  content: Content;
  guide: Content['guide'];
  /** Without their pictures, which take long to lay out. */
  diagrams: RenderedDiagram[];
}

let reading: Promise<ReadGuide> | undefined;

/** The rich fixture guide, read once a process. */
export function readRichGuide(): Promise<ReadGuide> {
  reading ??= readGuide(richRoot);
  return reading;
}

/** A guide below a root, with its diagrams but without their pictures. */
export async function readGuide(root: string): Promise<ReadGuide> {
  const content = await readContent(root, { NODE_ENV: 'test' });
  const diagrams: RenderedDiagram[] = [];
  for (const file of await listDiagramFiles(root)) {
    const id = file.replace(/^content\/diagrams\/|\.mmd$/g, '');
    const input = { id, file, source: await readFile(path.join(root, file), 'utf8') };
    const { parsed } = await parseDiagram(input);
    if (!parsed) throw new Error(`${file} cannot be parsed.`);
    const { meanings } = findMeanings(parsed, content.guide.technologies, input);
    const { aliases } = readAliases(parsed.graph, input);
    const { flows } = findFlows(parsed.graph, input);
    const picture = { svg: '', standaloneSvg: '', standaloneDarkSvg: '', width: 0, height: 0, start: 0 };
    const { graph, caption } = parsed;
    diagrams.push({ graph, caption, source: input.source, meanings, aliases, flows, ...picture });
  }
  return { content, guide: content.guide, diagrams };
}

/** One of the rich guide's diagrams by its id. */
export async function richDiagram(id: string): Promise<RenderedDiagram> {
  const { diagrams } = await readRichGuide();
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`There is no diagram ${id}.`);
  return found;
}
