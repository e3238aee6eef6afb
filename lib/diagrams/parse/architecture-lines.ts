import type { Problem } from '@/lib/problem';
import { escapePattern } from '@/lib/text/escape-pattern';
import { idOf, quote } from './flowchart-lines';
import { locatePattern } from './locate';
import type { DiagramSource } from './parse';

interface ArchitectureNode {
  id: string;
  title?: string;
  icon?: string;
  in?: string;
}

interface ArchitectureEdge {
  lhsId: string;
  rhsId: string;
  lhsInto?: boolean;
  rhsInto?: boolean;
  title?: string;
}

/** What Mermaid keeps of an architecture diagram. */
export interface ArchitectureDatabase {
  getServices: () => ArchitectureNode[];
  getJunctions: () => ArchitectureNode[];
  getGroups: () => ArchitectureNode[];
  getEdges: () => ArchitectureEdge[];
}

/** Mermaid's own icons of services, as they are called in Lucide. */
const icons: Record<string, string> = {
  cloud: 'lucide:cloud',
  database: 'lucide:database',
  disk: 'lucide:hard-drive',
  internet: 'lucide:globe',
  server: 'lucide:server',
};

/** Icons of services and groups that are none of Mermaid's own: one of another set is not drawn. */
export function problemsOfIcons(
  db: ArchitectureDatabase,
  { file, source }: Pick<DiagramSource, 'file' | 'source'>,
): Problem[] {
  return [...db.getServices(), ...db.getGroups()].flatMap(({ id, icon }): Problem[] => {
    if (!icon || icons[icon]) return [];
    const place = locatePattern(
      source,
      new RegExp(`(?<=\\b${escapePattern(id)}\\s*\\(\\s*["']?)${escapePattern(icon)}`),
    );
    const reason = `There is no icon \`${icon}\`, so ${id} is drawn without.`;
    const fix = `The icons of this kind of diagram are ${Object.keys(icons).join(', ')}.`;
    return [{ file, ...place, reason, fix, severity: 'warning' }];
  });
}

/** Services with their icons, each in its group, and the lines between them. */
export function architectureLines(db: ArchitectureDatabase): string[] {
  const groups = db.getGroups();
  const linesIn = (parent: string | undefined): string[] => [
    ...db
      .getServices()
      .filter((service) => service.in === parent)
      .map(({ id, title, icon = '' }) => {
        const mark = icons[icon] ? `${icons[icon]} ` : '';
        return `${idOf(id)}@{ shape: ${icon === 'database' ? 'cyl' : 'rect'}, label: "${mark}${quote(title || id)}" }`;
      }),
    ...db
      .getJunctions()
      .filter((junction) => junction.in === parent)
      .map(({ id }) => `${idOf(id)}@{ shape: f-circ, label: "${quote(id)}" }`),
    ...groups.flatMap((group) => {
      if (group.in !== parent) return [];
      return [`subgraph ${idOf(group.id)}["${quote(group.title || group.id)}"]`, ...linesIn(group.id), 'end'];
    }),
  ];
  const edges = db.getEdges().map(({ lhsId, rhsId, lhsInto, rhsInto, title }) => {
    const arrow = `${lhsInto ? '<' : ''}--${rhsInto ? '>' : '-'}`;
    const written = lhsInto && !rhsInto ? '-->' : arrow;
    const [from, to] = lhsInto && !rhsInto ? [rhsId, lhsId] : [lhsId, rhsId];
    return `${idOf(from)} ${written}${title ? `|"${quote(title)}"|` : ''} ${idOf(to)}`;
  });
  return [...linesIn(undefined), ...edges];
}
