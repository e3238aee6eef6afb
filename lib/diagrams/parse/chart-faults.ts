import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { c4Aliases, type C4Database } from './c4-lines';
import { blankComments } from './locate';

/** What the databases of Mermaid have that are asked here; each kind of diagram has its part. */
interface Database {
  getTasks?: () => { id?: string; task: string; score?: number }[];
}

type Fault = Omit<Problem, 'file'>;

/**
 * What Mermaid takes without a word and draws otherwise than it is meant: a plan that waits for a task that is not
 * there (and begins on the day of the build instead), a score that is none, a connection to nobody.
 *
 * @param type Mermaid's name of the kind
 * @param source as Mermaid was given it
 */
export function chartFaults(type: string, database: unknown, source: string): Fault[] {
  const db = database as Database;
  if (type === 'gantt') return plansWithoutTask(new Set((db.getTasks?.() ?? []).map(({ id }) => id ?? '')), source);
  if (type === 'journey') return scoresOutOfRange(source);
  if (type === 'c4') return looseRelations(c4Aliases(database as C4Database), source);
  return [];
}

/** Each match of a pattern outside of comments, with its place; the place of the first group that matched. */
function findAll(source: string, pattern: RegExp): { match: RegExpExecArray; line: number; column: number }[] {
  return blankComments(source)
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(pattern)].map((match) => ({ match, line: index + 1, column: match.index + 1 })),
    );
}

function plansWithoutTask(ids: ReadonlySet<string>, source: string): Fault[] {
  return findAll(source, /(?<=[:,]\s*)(?:after|until)\s+([^,\n]+)/g).flatMap(({ match, line, column }) =>
    (match[1] ?? '')
      .trim()
      .split(/\s+/)
      .filter((id) => !ids.has(id))
      .map((id) => ({
        line,
        column,
        reason: `There is no task \`${id}\` in this plan.`,
        fix: `${didYouMean(id, ids)}Give a task this id, before its dates: \`Title :${id}, 2026-01-05, 3d\`.`,
      })),
  );
}

function scoresOutOfRange(source: string): Fault[] {
  return findAll(source, /^(\s*(?!title\b|section\b|accTitle\b|accDescr\b)[^:\n]+:\s*)([^:\n]*)/g).flatMap(
    ({ match, line }) => {
      const [, before = '', score = ''] = match;
      if (/^[1-5]$/.test(score.trim())) return [];
      const fix = 'Write a number from 1 to 5 between the two colons: `Make tea: 5: Me`.';
      return [{ line, column: before.length + 1, reason: `\`${score.trim()}\` is no score of a journey.`, fix }];
    },
  );
}

function looseRelations(aliases: ReadonlySet<string>, source: string): Fault[] {
  const open = findAll(source, /^\s*[A-Za-z]\w*\s*\([^)\n]*$/g).map(({ match, line }) => ({
    line,
    column: match[0].length + 1,
    reason: 'The bracket that opens here is not closed.',
    fix: 'Close it at the end of the line: `Person(reader, "Reader")`.',
  }));
  // What stands in an open bracket is not read as it was meant.
  if (open.length > 0) return open;
  return findAll(source, /(?<=^\s*)(?:Bi)?Rel(?:_\w+)?\s*\(\s*([^,\s]+)\s*,\s*([^,\s)]+)/g).flatMap(
    ({ match, line, column }) =>
      [match[1] ?? '', match[2] ?? '']
        .filter((alias) => !aliases.has(alias))
        .map((alias) => ({
          line,
          column,
          reason: `Nothing in this diagram is called \`${alias}\`.`,
          fix: `${didYouMean(alias, aliases)}Write its line above: \`System(${alias}, "Name")\`.`,
        })),
  );
}
