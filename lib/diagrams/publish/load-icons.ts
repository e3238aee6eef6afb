import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getIconData } from '@iconify/utils/lib/icon-set/get-icon';
import type { IconData, IconSource } from '@/lib/diagrams/draw/icon-mark';

type IconSet = Parameters<typeof getIconData>[0];

const require = createRequire(import.meta.url);

/** Sets that each prefix of an icon's name may mean, the likeliest first. */
const setsOf: Record<string, string[]> = {
  fa: ['fa7-solid', 'fa7-regular', 'fa7-brands'],
  fas: ['fa7-solid'],
  far: ['fa7-regular'],
  fab: ['fa7-brands'],
  fal: ['fa7-regular', 'fa7-solid'],
  lucide: ['lucide'],
};

/** Finds icons in the sets that the project brings along; a set is read when the first icon of it is asked for. */
export function loadIcons(): IconSource {
  const sets = new Map<string, Promise<IconSet>>();
  const setNamed = (name: string) => {
    const found = sets.get(name) ?? readSet(name);
    sets.set(name, found);
    return found;
  };
  return async (icon) => {
    const [prefix = '', name = ''] = icon.split(':');
    for (const set of setsOf[prefix] ?? []) {
      const data = getIconData(await setNamed(set), name);
      if (data) return sized(data);
    }
    return null;
  };
}

async function readSet(name: string): Promise<IconSet> {
  return JSON.parse(await readFile(require.resolve(`@iconify-json/${name}/icons.json`), 'utf8')) as IconSet;
}

/** A square around the icon, so that all are of one size. */
function sized({ body, width = 16, height = 16, left = 0, top = 0 }: Partial<IconData> & { body: string }): IconData {
  const side = Math.max(width, height);
  return { body, width: side, height: side, left: left - (side - width) / 2, top: top - (side - height) / 2 };
}
