import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { writeWhole } from '@/lib/files/write-whole';
import type { Problem } from '@/lib/problem';

/** A diagram with the warnings that its rendering gave, which every build tells. */
export interface CachedDiagram {
  diagram: RenderedDiagram | null;
  problems: Problem[];
}

/** Rendered diagrams in a folder, each under a hash of everything that decides how it comes out. */
export interface DiagramCache {
  read(key: string): Promise<CachedDiagram | null>;
  write(key: string, diagram: CachedDiagram): Promise<void>;
  /** Removes every entry whose key was not asked for since the cache was opened. */
  prune(): Promise<void>;
}

/** What this process has read, by folder and key: the development server asks again at every edit. */
const knownIn = new Map<string, Map<string, CachedDiagram>>();

/** Opens (and, at the first writing, makes) a cache folder. */
export function openCache(folder: string): DiagramCache {
  const asked = new Set<string>();
  const known = knownIn.get(folder) ?? new Map<string, CachedDiagram>();
  knownIn.set(folder, known);
  const fileOf = (key: string) => path.join(folder, `${key}.json`);
  return {
    async read(key) {
      asked.add(`${key}.json`);
      const read = known.get(key);
      if (read) return read;
      const text = await readFile(fileOf(key), 'utf8').catch(() => null);
      if (text === null) return null;
      const diagram = JSON.parse(text) as CachedDiagram;
      known.set(key, diagram);
      return diagram;
    },
    async write(key, diagram) {
      await writeWhole(fileOf(key), JSON.stringify(diagram));
    },
    async prune() {
      for (const key of known.keys()) if (!asked.has(`${key}.json`)) known.delete(key);
      for (const name of await readdir(folder).catch(() => [])) {
        if (name.endsWith('.json') && !asked.has(name)) await rm(path.join(folder, name), { force: true });
      }
    },
  };
}
