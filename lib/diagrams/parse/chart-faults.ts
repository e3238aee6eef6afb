import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { c4Aliases, type C4Database } from './c4-lines';
import { silentSlip } from './chart-slips';
import { blankComments } from './locate';
import { escapePattern } from '@/lib/text/escape-pattern';

/** What the databases of Mermaid have that are asked here; each kind of diagram has its part. */
interface Database {
  getTasks?: () => { id?: string; task: string; score?: number }[];
  getAxes?: () => unknown[];
  getCurves?: () => { name: string; entries: unknown[] }[];
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
  if (type === 'gantt') {
    const ids = new Set((db.getTasks?.() ?? []).map(({ id }) => id ?? ''));
    return [...plansWithoutTask(ids, source), ...unreadTimes(source)];
  }
  if (type === 'radar') return shortCurves(db.getAxes?.() ?? [], db.getCurves?.() ?? [], source);
  const slip = silentSlip(blankComments(source));
  if (slip) return [slip];
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

/**
 * Dates in another form than the plan says, which are read by guessing, and lengths that are none: the task gets no
 * length.
 */
function unreadTimes(source: string): Fault[] {
  const format = /^\s*dateFormat\s+(.*\S)/m.exec(blankComments(source))?.[1] ?? 'YYYY-MM-DD';
  if (/[^YMDHms\d\W]|MMM|DDD/.test(format.replaceAll('T', ''))) return [];
  const written = new RegExp(
    `^${escapePattern(format)
      .replace('YYYY', '\\d{4}')
      .replaceAll(/YY|MM|DD|HH|mm|ss/g, '\\d{2}')
      .replaceAll(/(?<!\\)[MDHms](?![a-z{])/g, '\\d{1,2}')}$`,
  );
  const task =
    /^(\s*(?!title\b|section\b|click\b|accTitle\b|accDescr\b|dateFormat\b|axisFormat\b|todayMarker\b)[^:\n]+:)(.*)$/g;
  return findAll(source, task).flatMap(({ match, line }) => {
    const [, before = '', rest = ''] = match;
    const parts = rest.split(',').map((part) => part.trim());
    const own = parts.filter((part) => !/^(?:done|active|crit|milestone|vert)$/.test(part));
    return own.slice(-2).flatMap((part, index, last) => {
      const isEnd = index === last.length - 1;
      const looksLikeDate = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(part);
      const column = before.length + rest.indexOf(part) + 1;
      if (written.test(part)) return [];
      if (looksLikeDate) {
        const reason = `\`${part}\` is no date of this plan, whose \`dateFormat\` is \`${format}\`.`;
        return [{ line, column, reason, fix: `Write it as \`${example(format)}\`, or change \`dateFormat\`.` }];
      }
      if (!isEnd || part === '' || /^\d+(?:\.\d+)?(?:ms|[Mdhmswy])$|^until\s/.test(part)) return [];
      const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]*)/i.exec(part) ?? [];
      const fix = number
        ? `Write \`${number}${/^(?:mo)/i.test(unit ?? '') ? 'M' : (unit?.charAt(0).toLowerCase() ?? '') || 'd'}\`: \`m\` are minutes, \`h\` hours, \`d\` days, \`w\` weeks, \`M\` months.`
        : `End the line with one: \`${part}, 3d\`.`;
      return [{ line, column, reason: `\`${part}\` is neither a length nor an end of this task.`, fix }];
    });
  });
}

/** A day in the form of a plan. */
function example(format: string): string {
  return format
    .replace('YYYY', '2026')
    .replace('YY', '26')
    .replace(/MM?/, '01')
    .replace(/DD?/, '31')
    .replace(/HH?/, '09')
    .replace(/mm?|ss?/g, '00');
}

/** Curves with fewer values than there are axes. */
function shortCurves(axes: unknown[], curves: { name: string; entries: unknown[] }[], source: string): Fault[] {
  return curves
    .filter(({ entries }) => entries.length !== axes.length)
    .flatMap(({ name, entries }) => {
      const [found] = findAll(source, new RegExp(`(?<=\\bcurve\\b.*)\\b${escapePattern(name)}(?=\\s*[[{])`, 'g'));
      const reason = `This curve has ${entries.length} values, and the chart has ${axes.length} axes.`;
      const fix = `Write ${axes.length} values between the braces.`;
      return [{ line: found?.line ?? 1, column: found?.column ?? 1, reason, fix }];
    });
}

function scoresOutOfRange(source: string): Fault[] {
  return findAll(source, /^(\s*(?!title\b|section\b|accTitle\b|accDescr\b)[^:\n]+:\s*)([^:\n]*)/g).flatMap(
    ({ match, line }) => {
      const [, before = '', score = ''] = match;
      if (/^[1-5]$/.test(score.trim())) return [];
      const missing = /^\s*(.*\S)\s+([1-5])\s*:\s*$/.exec(before);
      if (missing) {
        const [, task, number] = missing;
        const fix = `Write \`${task}: ${number}: ${score.trim()}\`.`;
        return [{ line, column: before.indexOf(task ?? '') + 1, reason: 'A colon is missing before the score.', fix }];
      }
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
