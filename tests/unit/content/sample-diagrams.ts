import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AskableDiagram } from '@/lib/content/find-question-fault';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { listDiagramFiles } from '@/lib/diagrams/publish/list-diagram-files';
import { parseDiagram } from '@/lib/diagrams/parse/parse';

/** The diagrams of the sample content, parsed and not drawn. */
export async function readSampleDiagrams(sample: string): Promise<AskableDiagram[]> {
  const diagrams: AskableDiagram[] = [];
  for (const file of await listDiagramFiles(sample)) {
    const source = await readFile(path.join(sample, file), 'utf8');
    const id = file.replace(/^content\/diagrams\//, '').replace(/\.mmd$/, '');
    const { parsed } = await parseDiagram({ id, file, source });
    if (parsed) diagrams.push({ graph: parsed.graph, flows: findFlows(parsed.graph, { id, file, source }).flows });
  }
  return diagrams;
}
