import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { DiagramNode } from '@/lib/diagrams/model/model';
import type { Problem } from '@/lib/problem';
import type { Role } from '@/lib/roles';
import { kindOf } from './diagram-kinds';
import { authorText } from './label-text';
import type { FigureWords } from './figure-words';
import { blankComments, locateGroup, locateNode, locatePattern, placeAt } from './locate';
import type { DiagramSource } from './parse';
import type { GroupForm, NodeForm, ParsedDiagram } from './parsed-diagram';
import { readEdges } from './read-edges';
import { readGroups, type ReadGroup } from './read-groups';
import { readNode } from './read-nodes';
import { styleReader, type StyleReader } from './read-styles';
import type { Settings } from './settings';
import { escapePattern } from '@/lib/text/escape-pattern';

/** Reads Mermaid's database of a parsed flowchart, in source order. */
export function readGraph(
  db: FlowDB,
  input: DiagramSource,
  settings: Settings,
  roles: Role[],
): Omit<ParsedDiagram, 'direction' | 'settings'> & { problems: Problem[] } {
  const { file } = input;
  const styles = styleReader(db, input, roles);
  const groupIds = new Set(db.getSubGraphs().map(({ id }) => id));
  const vertices = [...db.getVertices().values()].filter(({ id }) => !groupIds.has(id));
  const groups = readGroups(db.getSubGraphs(), new Set(vertices.map(({ id }) => id)));
  const parents = new Map(
    db.getSubGraphs().flatMap(({ id, nodes }) => {
      const group = groups.find(({ mermaidId }) => mermaidId === id)?.group.id ?? null;
      return nodes.map((node) => [node, group]);
    }),
  );
  const problems: Problem[] = [];
  const nodes: DiagramNode[] = [];
  const nodeForms: Record<string, NodeForm> = {};
  const classes: Record<string, string[]> = {};
  for (const vertex of vertices) {
    const { read, problems: found } = readNode(vertex, db, { styles, input });
    problems.push(...found);
    if (!read) continue;
    const { link, ...node } = read.node;
    nodes.push({ ...node, group: parents.get(vertex.id) ?? null, ...(link ? { link } : {}) });
    nodeForms[vertex.id] = read.form;
    classes[vertex.id] = read.classes;
  }

  const slugs = new Map(groups.map(({ mermaidId, group }) => [mermaidId, group.id]));
  const groupForms = Object.fromEntries(
    groups.map((read) => [read.group.id, formOfGroup(read, db, { styles, roles })]),
  );
  problems.push(...groups.flatMap((read) => problemsOfGroup(read, input)), ...problemsOfMembers(db, input));

  const edges = readEdges(db, (id) => slugs.get(id) ?? id, { styles, input });
  const whole = problems.every(({ severity }) => severity === 'warning');
  problems.push(...edges.problems, ...styles.problems, ...problemsOfClassStatements(db, input));
  if (nodes.length === 0 && groups.length === 0 && whole) {
    const reason = 'The diagram has no nodes.';
    problems.push({ file, line: 1, column: 1, reason, fix: 'Add at least one node: `Id[Label]`.' });
  }
  const title = authorText(db.getAccTitle()) || (settings.title ?? '') || (input.fallback?.title ?? '');
  const described = authorText(db.getAccDescription()).replace(/\s+/g, ' ');
  const caption = described || (input.fallback ? 'Flowchart' : '');
  problems.unshift(...problemsOfFigure({ title, caption }, input));

  return {
    graph: {
      id: input.id,
      title,
      nodes,
      edges: edges.edges,
      groups: groups.map(({ group }) => group),
    },
    whole,
    caption,
    classes,
    nodes: nodeForms,
    edges: edges.forms,
    groups: groupForms,
    invisible: edges.invisible,
    steps: edges.steps,
    chart: null,
    sequence: null,
    problems,
  };
}

function formOfGroup(
  { group, mermaidId, text, direction, classes }: ReadGroup,
  db: FlowDB,
  { styles, roles }: { styles: StyleReader; roles: Role[] },
): GroupForm {
  // A `style` statement for a group is kept with the vertex that Mermaid makes for it.
  const own = db.getVertices().get(mermaidId)?.styles ?? [];
  const look = styles.lookOf(classes, own, {
    what: `the style of the group ${group.title}`,
    pattern: new RegExp(`(?<=style\\s+)${escapePattern(mermaidId)}`),
  });
  const role = roles.find(({ id }) => classes.includes(id));
  return {
    text,
    direction,
    look: { ...look, hue: role ? role.hue : look.hue, dashed: look.dashed || classes.includes('external') },
  };
}

function problemsOfGroup(
  { group, mermaidId, remarks, metadata, classes }: ReadGroup,
  { file, source }: DiagramSource,
): Problem[] {
  const warning = (reason: string, fix: string): Problem => ({
    file,
    ...locateGroup(source, mermaidId, group.title),
    reason,
    fix,
    severity: 'warning',
  });
  const problems = remarks.map(({ reason, fix }) => warning(`${reason} (the group ${group.title}).`, fix));
  if (metadata.view === 'collapsed') {
    const reason = `The group ${group.title} is drawn open: readers find and ask what is in it.`;
    problems.push(warning(reason, `Take \`view: collapsed\` out, or draw one node in place of the group.`));
  }
  if (classes.includes('clickable')) {
    problems.push(warning(`The group ${group.title} leads nowhere.`, 'Give the link to a node in the group.'));
  }
  return problems;
}

/** Nodes that two groups list: Mermaid leaves them in the first. */
function problemsOfMembers(db: FlowDB, { file, source }: DiagramSource): Problem[] {
  return (db.getData().other.droppedSubGraphMembers ?? []).map(({ node, keptBy, droppedFrom }) => ({
    file,
    ...locateNode(source, node),
    reason: `The node ${node} is listed in two groups, and drawn in ${keptBy} alone.`,
    fix: `Take it out of ${droppedFrom}: name it there only where an arrow needs it, outside of the group.`,
    severity: 'warning',
  }));
}

/** Names in `class` statements that nothing in the diagram has; Mermaid passes over them. */
function problemsOfClassStatements(db: FlowDB, { file, source }: DiagramSource): Problem[] {
  const known = new Set([
    ...db.getVertices().keys(),
    ...db.getSubGraphs().map(({ id }) => id),
    ...db.getEdges().map(({ id }) => id ?? ''),
  ]);
  const text = blankComments(source);
  // There it begins a class.
  if (kindOf(text).name === 'class diagram') return [];
  return [...text.matchAll(/(?<=(?:^|[\n;])\s*class\s+)([^\n;]*?\S)\s+[\w-]+\s*(?=;|\n|$)/g)].flatMap((match) => {
    const unknown = (match[1] ?? '').split(/[\s,]+/).filter((id) => id !== '' && !known.has(id));
    return unknown.map((id): Problem => ({
      file,
      ...placeAt(source, match.index + (match[1] ?? '').indexOf(id)),
      reason: `There is no node, arrow or group \`${id}\` to give a class to.`,
      fix: 'Write the id as it stands before the brackets of the label, or take it out.',
      severity: 'warning',
    }));
  });
}

/** A figure needs a name and a caption; both are asked for at once, with the lines to write. */
export function problemsOfFigure(
  { title, caption }: FigureWords,
  { id, file, source, fallback }: DiagramSource,
): Problem[] {
  const missing = [...(title ? [] : ['accTitle']), ...(caption ? [] : ['accDescr'])];
  if (missing.length === 0 || fallback) return [];
  const words = id.split('/').map((part) => part.replaceAll('-', ' '));
  const name = words.join(': ').replace(/^./, (letter) => letter.toUpperCase());
  const lines = {
    accTitle: `accTitle: ${name}`,
    accDescr: 'accDescr: One sentence that says what the picture shows.',
  };
  const what = { accTitle: 'accTitle, which is its name', accDescr: 'accDescr, which is its caption' };
  const asked = missing.map((word) => what[word as keyof typeof what]).join(', and no ');
  return [
    {
      file,
      ...locatePattern(source, /\S/),
      reason: `The figure has no ${asked}.`,
      fix: `Write below the first line: ${missing.map((word) => `\`${lines[word as keyof typeof lines]}\``).join(' and ')}.`,
    },
  ];
}
