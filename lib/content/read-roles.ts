import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { defaultRoles, hues, roleGlyphs, type Role, type RoleGlyph } from '@/lib/roles';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { slugText, text } from '@/lib/yaml/schema-parts';
import { readRecords } from './read-records';

const people = 'true where it is the role of those who use the system, or leave the line out';

const roleSchema = z.strictObject({
  /** Permanent: the class in diagrams, and what the records of technologies say. */
  id: slugText('lower-case words joined by hyphens, such as batch-work'),
  /** As it is printed. */
  name: text('the name as it is printed'),
  /** What plays this role, in one line. */
  meaning: text('what plays this role, in one line'),
  /** Its colour in diagrams, badges and tables. */
  hue: z.enum(hues, `one of ${hues.join(', ')}, or leave the line out for neutral`).optional(),
  /** What stands in a node that names no technology with a mark of its own. */
  glyph: z.enum(roleGlyphs, `one of ${roleGlyphs.join(', ')}, or leave the line out`).optional(),
  /** Whether it is the role of those who use the system. */
  people: z.literal('true', people).optional(),
});

/** Classes of diagrams that mean something else already. */
const taken = new Set(['external', 'default', 'clickable']);

/**
 * Reads content/roles.yaml, or the default roles if there is no such file. A record with a fault is a role without a
 * colour, so that what names it has no fault of its own.
 */
export function readRoles(source: YamlSource | null): { roles: Role[]; problems: Problem[] } {
  if (!source) return { roles: defaultRoles, problems: [] };
  const { records, indexes, knownIds, problems } = readRecords(source, roleSchema, [
    'The roles are not a list',
    'Write one record a role, each beginning with `- id: …`, or remove the file: a guide without it has six roles.',
  ]);
  const free = new Set(roleGlyphs.filter((glyph) => records.every((record) => record.glyph !== glyph)));
  const roles = records.map(({ hue = null, glyph, people: ofPeople, ...record }): Role => {
    const isOfPeople = ofPeople === 'true';
    return { ...record, hue, glyph: glyph ?? takeGlyph(free, isOfPeople), people: isOfPeople };
  });
  for (const [position, { id, hue }] of roles.entries()) {
    const at = (field: string) => [indexes[position] ?? 0, field];
    const earlier = roles.slice(0, position);
    if (taken.has(id)) {
      const fix = `Give the role another id, such as \`${id}-parts\`.`;
      problems.push(source.problemAt(at('id'), `The class \`${id}\` of diagrams means something else already`, fix));
    }
    if (earlier.some((other) => other.id === id)) {
      const fix = 'Give each its own id, or make them one record.';
      problems.push(source.problemAt(at('id'), `The id \`${id}\` is already that of another role`, fix));
    }
    const same = hue && earlier.find((other) => other.hue === hue);
    if (same)
      problems.push(source.problemAt(at('hue'), `The hue ${hue} is already that of \`${same.id}\``, freeHues(roles)));
  }
  if (records.length === 0 && problems.length === 0) {
    const fix = 'Write a record, beginning with `- id: …`, or remove the file: a guide without it has six roles.';
    problems.push(source.problemAt([], 'There is no role in it', fix));
  }
  const faulty = knownIds.filter((id) => roles.every((role) => role.id !== id));
  return { roles: [...roles, ...faulty.map(withoutColour)], problems };
}

/** A glyph for a role whose record names none: one that no other role has, as long as there is one. */
function takeGlyph(free: Set<RoleGlyph>, isOfPeople: boolean): RoleGlyph {
  const glyph = isOfPeople ? 'person' : ([...free].find((each) => each !== 'person') ?? 'box');
  free.delete(glyph);
  return glyph;
}

function freeHues(roles: Role[]): string {
  const free = hues.filter((hue) => roles.every((role) => role.hue !== hue));
  return free.length > 0
    ? `Give it one that no role has: ${free.join(', ')}; or leave the line out for neutral.`
    : 'Leave the line out for neutral, as every hue is taken, or make the two one role.';
}

function withoutColour(id: string): Role {
  return { id, name: id, meaning: '', hue: null, glyph: 'box', people: false };
}
