import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Guide } from '@/lib/content/model';
import { readContent } from '@/lib/content/read-content';
import { findSentences } from '@/lib/diagrams/parse/sentences';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { listDiagramFiles } from '@/lib/diagrams/publish/list-diagram-files';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import type { Problem } from '@/lib/problem';

let reading: Promise<{ guide: Guide; diagrams: RenderedDiagram[]; problems: Problem[] }> | undefined;

/** The guide's own diagrams without their pictures, which take long to lay out; read once a process. */
export function readRealDiagrams() {
  reading ??= readDiagrams(process.cwd());
  return reading;
}

/** A guide below a root with its diagrams, in the same way. */
export async function readDiagrams(root: string) {
  const { guide } = await readContent(root, { NODE_ENV: 'test' });
  const diagrams: RenderedDiagram[] = [];
  const problems: Problem[] = [];
  for (const file of await listDiagramFiles(root)) {
    const id = file.replace(/^content\/diagrams\/|\.mmd$/g, '');
    const input = { id, file, source: await readFile(path.join(root, file), 'utf8') };
    const { parsed, problems: parseProblems } = await parseDiagram(input);
    if (!parsed) throw new Error(`${file} cannot be parsed.`);
    const { meanings, problems: meaningProblems } = findMeanings(parsed, guide.technologies, input);
    const { aliases, problems: aliasProblems } = readAliases(parsed.graph, input);
    const { flows, problems: flowProblems } = findFlows(parsed.graph, input);
    const { sentences, problems: sentenceProblems } = findSentences(parsed.graph, input);
    problems.push(...parseProblems, ...meaningProblems, ...aliasProblems, ...flowProblems, ...sentenceProblems);
    const picture = { svg: '', standaloneSvg: '', standaloneDarkSvg: '', width: 0, height: 0, start: 0 };
    diagrams.push({
      graph: parsed.graph,
      caption: parsed.caption,
      source: input.source,
      meanings,
      aliases,
      flows,
      sentences,
      ...picture,
    });
  }
  return { guide, diagrams, problems };
}

/** One of them by its id. */
export async function realDiagram(id: string): Promise<RenderedDiagram> {
  const { diagrams } = await readRealDiagrams();
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`There is no diagram ${id}.`);
  return found;
}
