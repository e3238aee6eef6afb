import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../test';

/** The room of a file: its folder below lib/, or below lib/diagrams/; a file beside the folders is its own. */
function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 2) return file;
  return parts.slice(0, parts[1] === 'diagrams' ? 3 : 2).join('/');
}

/** What a file imports from lib/, types too. */
function importsOf(file: string): string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => name);
  return specifiers.flatMap((name = '') => {
    const target = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
    const isOurs = name.startsWith('@/') || name.startsWith('.');
    return isOurs && target.startsWith('lib/') ? [`${target}.ts`] : [];
  });
}

/** A way from a room back to itself, or null. */
function findCircle(arrows: Map<string, Set<string>>): string[] | null {
  const done = new Set<string>();
  function walk(room: string, way: string[]): string[] | null {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (done.has(room)) return null;
    for (const next of arrows.get(room) ?? []) {
      const circle = walk(next, [...way, room]);
      if (circle) return circle;
    }
    done.add(room);
    return null;
  }
  for (const room of arrows.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return null;
}

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((file) => `lib/${file.split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.ts'));

test('no room of lib imports, by way of others, itself', () => {
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const others = importsOf(file)
      .map(roomOf)
      .filter((room) => room !== from);
    arrows.set(from, new Set([...(arrows.get(from) ?? []), ...others]));
  }
  expect(arrows.size).toBeGreaterThan(10);
  expect(findCircle(arrows)).toBeNull();
});

test('the list of rooms has every folder of lib', () => {
  const list = readFileSync('docs/architecture.md', 'utf8');
  const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !list.includes(`\`lib/${name}`)).map(({ name }) => name)).toEqual([]);
});

test('lib imports nothing of the app, of its components and of React', () => {
  const found = files.filter((file) =>
    /from '(?:@\/(?:app|components|scripts|tests)\/|react['/])/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
