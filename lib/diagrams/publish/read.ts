import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guideRoot } from '@/lib/site/guide-root';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';

/** Where `scripts/prepare.ts` puts rendered diagrams. */
const diagramFolder = () => path.join(guideRoot(), '.generated/diagrams');

/** Ids (`<strategy>/<view>`) of all rendered diagrams, sorted. */
export function readDiagramIds(): string[] {
  const folder = diagramFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) =>
      name
        .replace(/\.json$/, '')
        .split(path.sep)
        .join('/'),
    )
    .sort();
}

const known = new Map<string, RenderedDiagram>();

/**
 * One rendered diagram; in production it is read once in a process. Throws where there is none, as a page naming an
 * unknown one fails the content check.
 */
export function readDiagram(id: string): RenderedDiagram {
  const file = path.join(diagramFolder(), `${id}.json`);
  const cached = known.get(file);
  if (cached) return cached;
  if (!existsSync(file)) throw new Error(`There is no rendered diagram "${id}": run \`npm run prepare:content\`.`);
  const diagram = JSON.parse(readFileSync(file, 'utf8')) as RenderedDiagram;
  if (process.env.NODE_ENV === 'production') known.set(file, diagram);
  return diagram;
}
