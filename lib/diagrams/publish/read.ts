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

/** One rendered diagram. Throws where there is none, as a page naming an unknown one fails the content check. */
export function readDiagram(id: string): RenderedDiagram {
  const file = path.join(diagramFolder(), `${id}.json`);
  if (!existsSync(file)) throw new Error(`There is no rendered diagram "${id}": run \`npm run prepare:content\`.`);
  return JSON.parse(readFileSync(file, 'utf8')) as RenderedDiagram;
}
