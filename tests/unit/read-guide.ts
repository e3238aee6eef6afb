import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findAllProblems } from '@/lib/build/check-guide';
import { readContent, type Content } from '@/lib/content/read-content';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import { checkNodeIds } from '@/lib/diagrams/publish/check-node-ids';
import { listDiagramFiles } from '@/lib/diagrams/publish/list-diagram-files';
import { understandDiagram } from '@/lib/diagrams/publish/render';
import { bySeverity, formatProblem, type Problem } from '@/lib/problem';

export interface ReadGuide {
  content: Content;
  guide: Content['guide'];
  /** Without their pictures, which take long to lay out. */
  diagrams: RenderedDiagram[];
  /** All that keeps it from being built, as the content check says it. */
  check: () => string[];
}

type Understood = Promise<{ diagram: RenderedDiagram | null; problems: Problem[] }>;

/** By all that decides the answer: a diagram that is the same in two guides is parsed once a process. */
const understood = new Map<string, Understood>();

/** A guide below a root, with its diagrams but without their pictures, and with the whole content check. */
export async function readGuide(root: string): Promise<ReadGuide> {
  const content = await readContent(root, { NODE_ENV: 'test' });
  const { guide } = content;
  const technologies = guide.technologies.map(({ id, name, role, names }) => ({ id, name, role, names }));
  const files = await listDiagramFiles(root);
  const results: Awaited<Understood>[] = [];
  // One after the other: Mermaid keeps the title of the diagram that it read last for all.
  for (const file of files) {
    results.push(await understand(file, await readFile(path.join(root, file), 'utf8'), technologies));
  }
  const diagrams = results.flatMap(({ diagram }) => diagram ?? []);
  const strategies = guide.pages.flatMap(({ strategy }) => strategy?.id ?? []);
  const problems = [...results.flatMap((result) => result.problems), ...checkNodeIds(diagrams, strategies)];
  const check = () => bySeverity(findAllProblems(content, diagrams, problems)).faults.map(formatProblem);
  return { content, guide, diagrams, check };
}

function understand(file: string, source: string, technologies: NamedTechnology[]): Understood {
  const key = JSON.stringify([file, source, technologies]);
  const result = understood.get(key) ?? understandOnce(file, source, technologies);
  understood.set(key, result);
  return result;
}

async function understandOnce(file: string, source: string, technologies: NamedTechnology[]): Understood {
  const id = file.replace(/^content\/diagrams\/|\.mmd$/g, '');
  const { understood: found, problems } = await understandDiagram({ id, file, source }, technologies);
  if (!found) return { diagram: null, problems };
  const { parsed, ...rest } = found;
  const picture = { svg: '', standaloneSvg: '', standaloneDarkSvg: '', width: 0, height: 0, start: null };
  return {
    diagram: { graph: parsed.graph, caption: parsed.caption, chart: null, source, ...rest, ...picture },
    problems,
  };
}
