import type { Problem } from '@/lib/problem';
import { locatePattern } from './locate';
import { escapePattern } from '@/lib/text/escape-pattern';

/** Faults that Mermaid finds when all lines are read, so that it names none: by what it says of them. */
const unplacedFaults: {
  says: RegExp;
  at: (match: RegExpExecArray) => RegExp;
  reason: (match: RegExpExecArray) => string;
  fix: (match: RegExpExecArray) => string;
}[] = [
  {
    says: /inactivate an inactive participant \(([^)]*)\)/,
    at: ([, name = '']) =>
      new RegExp(`deactivate\\s+${escapePattern(name)}|${escapePattern(name)}\\s*-{1,2}(?:>>?|[x)])\\s*-`),
    reason: ([, name]) => `${name} is not active here, so it cannot be made inactive.`,
    fix: ([, name]) => `Write \`activate ${name}\`, or \`->>+${name}\`, above it, or take this out.`,
  },
  {
    says: /^"(.*)" has invalid value: (\S+)\. Negative/,
    at: ([, name = '']) => new RegExp(`"${escapePattern(name)}"`),
    reason: ([, name, value]) => `The slice "${name}" has the size ${value}, and no slice is smaller than 0.`,
    fix: ([, name, value = '']) => `Write \`"${name}" : ${value.replace('-', '')}\`, or take it out.`,
  },
  {
    says: /only one root.*\("(.*)"\)/,
    at: ([, name = '']) => new RegExp(`(?<=^\\s*)${escapePattern(name)}\\s*$`, 'm'),
    reason: ([, name]) => `"${name}" stands as far to the left as the root, and a mindmap has one root.`,
    fix: () => 'Indent it further than the thought that it belongs to.',
  },
  {
    says: /checkout branch which is not yet created\. \(Help try using "branch ([^"]*)"\)/,
    at: ([, name = '']) => new RegExp(`(?:checkout|switch)\\s+"?${escapePattern(name)}`),
    reason: ([, name]) => `There is no branch \`${name}\` yet.`,
    fix: ([, name]) => `Write \`branch ${name}\` in place of this line.`,
  },
  {
    says: /Branch to be merged \(([^)]*)\) does not exist/,
    at: ([, name = '']) => new RegExp(`merge\\s+"?${escapePattern(name)}`),
    reason: ([, name]) => `There is no branch \`${name}\` to merge.`,
    fix: ([, name]) =>
      `Write \`branch ${name}\`, \`commit\` and \`checkout main\` above it, or the name of another branch.`,
  },
  {
    says: /specified parent commit is not an immediate parent/,
    at: () => /cherry-pick\b[^\n]*parent:/,
    reason: () => 'The commit that is picked here has another parent than this.',
    fix: () =>
      'Write the id of the commit just before it, which it needs for that, `commit id: "before"`; or leave `parent:` out, which only the commit of a merge needs.',
  },
  {
    says: /"cherryPick"\. Source commit id should exist/,
    at: () => /cherry-pick\b/,
    reason: () => 'There is no commit of this id to pick.',
    fix: () => 'Give a commit of another branch above it that id: `commit id: "fix"`.',
  },
  {
    says: /"cherryPick"\. Source commit is already on current branch/,
    at: () => /cherry-pick\b/,
    reason: () => 'The commit that is picked here is on this branch already.',
    fix: () => 'Write `checkout` and the name of another branch above it.',
  },
  {
    says: /create an existing branch\. .*checkout ([^"]*)"/,
    // The second of its name; the main branch needs no line.
    at: ([, name = '']) => {
      const line = String.raw`branch\s+"?${escapePattern(name)}\b`;
      return new RegExp(name === 'main' ? line : `(?<=${line}[^]*)${line}`);
    },
    reason: ([, name]) => `There is a branch \`${name}\` already.`,
    fix: ([, name]) => `Write \`checkout ${name}\` in place of this line, or give the branch another name.`,
  },
  {
    says: /branch '([^']*)' into itself|merge a branch to itself/,
    at: ([, name]) => new RegExp(`merge\\s+"?${name ? escapePattern(name) : ''}`),
    reason: () => 'A branch cannot be merged into itself.',
    fix: () => 'Write `checkout` and the branch that it is merged into above this line.',
  },
  {
    says: /"merge"\. Both branches have same head/,
    at: () => /merge\b/,
    reason: () => 'The two branches of this merge are the same so far.',
    fix: () => 'Write a `commit` on the branch that is merged, above this line.',
  },
  {
    says: /(?:left|right)-hand id \[([^\]]*)\] does not yet exist/,
    at: ([, name = '']) =>
      new RegExp(`(?<=^\\s*)(?:${escapePattern(name)}\\b.*--|.*--.*\\b${escapePattern(name)}\\s*$)`, 'm'),
    reason: ([, name]) => `There is no service \`${name}\` above this arrow.`,
    fix: ([, name]) => `Write \`service ${name}(server)[Name]\` above it.`,
  },
  {
    says: /Packet block (\d+) - (\d+) is not contiguous\. It should start from (\d+)/,
    at: ([, from, to]) => new RegExp(`${from}\\s*-\\s*${to}|(?<=^\\s*)${from}\\b`, 'm'),
    reason: ([, from, , next]) => `This part begins at bit ${from}, and the one above it ends before bit ${next}.`,
    fix: ([, , to, next]) =>
      `Write \`${next}-${Math.max(Number(to), Number(next))}\`: the parts follow one another without a gap.`,
  },
];

/** The fault that a message of Mermaid without a place tells of, with its place; null where it is not known. */
export function unplacedFault(message: string, source: string): Omit<Problem, 'file'> | null {
  for (const { says, at, reason, fix } of unplacedFaults) {
    const match = says.exec(message);
    if (match) return { ...locatePattern(source, at(match)), reason: reason(match), fix: fix(match) };
  }
  return null;
}
