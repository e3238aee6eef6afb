import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { Look } from '@/lib/diagrams/model/look';
import type { Problem } from '@/lib/problem';
import type { Role } from '@/lib/roles';
import { locatePattern, type Place } from './locate';
import { readLook } from './read-look';
import type { DiagramSource } from './parse';

/** The classes that say what a thing is, and not what it looks like. */
export function meaningfulClasses(roles: Role[]): string[] {
  return [...roles.map(({ id }) => id), 'external'];
}

/** Reads the styles of parts of a diagram, and says once of each statement what of it has no effect. */
export function styleReader(db: FlowDB, { file, source }: DiagramSource, roles: Role[]) {
  const meaningful = new Set(meaningfulClasses(roles));
  const classes = db.getClasses();
  const problems: Problem[] = [];
  const told = new Set<string>();
  const warn = (place: Place, reason: string, fix: string) => {
    if (told.has(reason)) return;
    told.add(reason);
    problems.push({ file, ...place, reason, fix, severity: 'warning' });
  };

  function tellIdle(what: string, idle: string[], place: () => Place): void {
    if (idle.length === 0) return;
    const names = idle.map((name) => `\`${name}\``).join(', ');
    const fix = 'Take it out. Colours, `stroke-width`, `stroke-dasharray`, `font-weight` and `opacity` are honoured.';
    warn(place(), `${names} in ${what} has no effect here.`, fix);
  }

  return {
    problems,
    /** Names that say what a thing is, or that nothing defines: `findMeanings` decides about them. */
    meaningfulClasses: (names: string[]) =>
      [...new Set(names)].filter((name) => name !== 'clickable' && (meaningful.has(name) || !classes.has(name))),
    /**
     * The look of a part from its classes and its own style.
     *
     * @param styles of its `style` or `linkStyle` statement, and `statement` where that stands
     */
    lookOf(names: string[], styles: string[], statement: { what: string; pattern: RegExp }): Look {
      const inherited = classes.has('default') ? ['default', ...names] : names;
      for (const name of inherited.filter((each) => classes.has(each))) {
        const { idle } = readLook(classes.get(name)?.styles ?? []);
        tellIdle(`the class "${name}"`, idle, () => locatePattern(source, new RegExp(`classDef\\s+[^\\n;]*?${name}`)));
      }
      tellIdle(statement.what, readLook(styles).idle, () => locatePattern(source, statement.pattern));
      return readLook([...inherited.flatMap((name) => classes.get(name)?.styles ?? []), ...styles]).look;
    },
  };
}

export type StyleReader = ReturnType<typeof styleReader>;
