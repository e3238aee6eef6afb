import { technologiesFile } from '@/lib/record-files';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import { bySeverity, type Problem } from '@/lib/problem';
import { defaultRoles, type Role } from '@/lib/roles';
import { misspelt } from '@/lib/text/did-you-mean';
import { locateClass, locateNode } from './locate';
import { meaningfulClasses } from './read-styles';
import type { DiagramNode, NodeMeaning } from '@/lib/diagrams/model/model';
import type { DiagramSource } from './parse';
import type { ParsedDiagram } from './parsed-diagram';

/**
 * Finds what each node stands for: the technologies named in its label, else the role of its class. A class
 * naming a role wins over the technology's own role. A node with neither is a problem where roles are needed: in the
 * diagrams of strategies, which are compared, and in one that gives some of its nodes a role. Elsewhere it has none.
 *
 * @param inStrategy whether the diagram is that of a strategy
 * @param roles those of the guide
 */
export function findMeanings(
  { graph, classes, nodes: forms }: Pick<ParsedDiagram, 'graph' | 'classes' | 'nodes'>,
  technologies: NamedTechnology[],
  input: DiagramSource,
  inStrategy = true,
  roles: Role[] = defaultRoles,
): { meanings: Record<string, NodeMeaning>; problems: Problem[] } {
  const names = namesLongestFirst(technologies);
  const known = meaningfulClasses(roles);
  const meanings: Record<string, NodeMeaning> = {};
  const problems: Problem[] = [];
  const roleOf = (id: string | undefined) => roles.find((role) => role.id === id);
  const needsRoles = inStrategy || Object.values(classes).flat().some(roleOf);
  for (const node of graph.nodes) {
    const given = classes[node.id] ?? [];
    const ofClasses = given
      .filter((name) => !known.includes(name))
      .map((name) => problemOfClass(node, name, { input, known }));
    problems.push(...ofClasses, ...problemsOfTwoRoles(node, given.filter(roleOf), input));
    const found = technologiesIn(node.label, names);
    const role = roleOf(given.find(roleOf) ?? found[0]?.role);
    if (!role && needsRoles) {
      // A slip in its role is why it has none.
      if (bySeverity(ofClasses).faults.length === 0)
        problems.push(problemOfUnknown(node, technologies, { input, roles }));
      continue;
    }
    if (role && forms[node.id]?.look.hue) problems.push(warningOfColour(node, role.id, input));
    meanings[node.id] = {
      role: role?.id ?? null,
      ...(role?.hue ? { hue: role.hue } : {}),
      ...(role?.people ? { isPerson: true } : {}),
      technologies: found.map(({ id }) => id),
      external: given.includes('external'),
    };
  }
  return { meanings, problems };
}

interface Name {
  text: string;
  technology: NamedTechnology;
}

function namesLongestFirst(technologies: NamedTechnology[]): Name[] {
  return technologies
    .flatMap((technology) => [technology.name, ...technology.names].map((text) => ({ text, technology })))
    .sort((a, b) => b.text.length - a.text.length);
}

/** Technologies whose names stand in a label as whole words, in reading order, each once. */
function technologiesIn(label: string, names: Name[]): NamedTechnology[] {
  let text = label.replace(/\n/g, ' ');
  const found: { index: number; technology: NamedTechnology }[] = [];
  for (const { text: name, technology } of names) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    // A longer name uses up its words, so that "Managed Redis" is not also found as "Redis".
    text = text.replace(pattern, (match: string, index: number) => {
      found.push({ index, technology });
      return '\0'.repeat(match.length);
    });
  }
  const ordered = found.sort((a, b) => a.index - b.index).map(({ technology }) => technology);
  return [...new Map(ordered.map((technology) => [technology.id, technology])).values()];
}

/** A slip of the pen in a role stops the build, as the node would have a wrong colour; any other name does nothing. */
function problemOfClass(
  node: DiagramNode,
  name: string,
  { input, known }: { input: DiagramSource; known: string[] },
): Problem {
  const place = { file: input.file, ...locateClass(input.source, node.id, name) };
  const meant = told(misspelt(name, known));
  if (meant) {
    const reason = `The class "${name}" of the node ${node.id} is neither a role nor "external".`;
    return { ...place, reason, fix: `${meant}A class is one of: ${known.join(', ')}.` };
  }
  return {
    ...place,
    reason: `Nothing says what the class "${name}" of the node ${node.id} looks like, so it has no effect.`,
    fix: `Define it, \`classDef ${name} stroke-width:4px\`, or use one of: ${known.join(', ')}.`,
    severity: 'warning',
  };
}

function problemsOfTwoRoles(node: DiagramNode, given: string[], { file, source }: DiagramSource): Problem[] {
  const [first, second] = new Set(given);
  if (!first || !second) return [];
  const reason = `The node ${node.id} has two roles, ${first} and ${second}, and one colour.`;
  return [{ file, ...locateClass(source, node.id, second), reason, fix: 'Keep the one that says more of it.' }];
}

function warningOfColour(node: DiagramNode, role: string, { file, source }: DiagramSource): Problem {
  return {
    file,
    ...locateNode(source, node.id),
    reason: `The colour of ${node.id} gives way to that of its role, ${role}: colour means role here.`,
    fix: 'Take the colour out of its style; `stroke-width` and `stroke-dasharray` set it apart too.',
    severity: 'warning',
  };
}

function problemOfUnknown(
  node: DiagramNode,
  technologies: NamedTechnology[],
  { input, roles }: { input: DiagramSource; roles: Role[] },
): Problem {
  const label = node.label.split('\n').join(' ');
  const names = technologies.flatMap((technology) => [technology.name, ...technology.names]);
  return {
    file: input.file,
    ...locateNode(input.source, node.id),
    about: technologiesFile,
    reason: `The node ${node.id} ("${label}") names no known technology and has no role.`,
    fix:
      suggestionIn(label, names) +
      `Write a technology's name as in ${technologiesFile}, or give the node a role: ` +
      `\`class ${node.id} <role>\`, with <role> one of ${roles.map(({ id }) => id).join(', ')}.`,
  };
}

/** Compares every run of words in a label with the names, as one wrong letter is the usual fault. */
function suggestionIn(label: string, names: string[]): string {
  const words = label.split(/[^\p{L}\p{N}.:+-]+/u).filter((word) => word.length > 2);
  const runs = words.flatMap((word, index) => [...(words[index + 1] ? [`${word} ${words[index + 1]}`] : []), word]);
  // Two letters make another word of a short one.
  const long = runs.filter((run) => run.length > 4);
  return told(long.flatMap((run) => misspelt(run, names) ?? [])[0]);
}

function told(meant: string | null | undefined): string {
  return meant ? `Did you mean "${meant}"? ` : '';
}
