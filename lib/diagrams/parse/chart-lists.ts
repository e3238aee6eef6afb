import type { ChartList } from '@/lib/diagrams/model/model';

/** What Mermaid's databases of charts give, each the one or the other of it. */
interface ChartDatabase {
  getTasks?: () => ChartTask[];
  getSections?: () => Map<string, number>;
  getQuadrantData?: () => { points?: { text: { text: string }; x: number; y: number }[] };
  getCommits?: () => Map<string, ChartCommit>;
  getPacket?: () => { start: number; end: number; label: string }[][];
  getAxes?: () => { label: string }[];
  getCurves?: () => { label: string; entries: number[] }[];
  getLinks?: () => { source: { ID: string }; target: { ID: string }; value: number }[];
  getRoot?: () => TreemapNode | undefined;
  getData?: () => { nodes: { id: string; label?: string; parentId?: string; isGroup?: boolean; assigned?: string }[] };
}

interface ChartTask {
  section?: string;
  /** Of a plan, a timeline and a journey. */
  task: string;
  startTime?: Date;
  renderEndTime?: Date | null;
  endTime?: Date;
  done?: boolean;
  active?: boolean;
  crit?: boolean;
  milestone?: boolean;
  events?: string[];
  score?: number;
  people?: string[];
}

interface ChartCommit {
  id: string;
  message: string;
  branch: string;
  parents: string[];
  tags: string[];
  seq: number;
}

interface TreemapNode {
  name: string;
  value?: number;
  children?: TreemapNode[];
}

/** The name that Mermaid gives a commit without one; another each time. */
export const madeUpCommit = /^\d+-[\da-f]{7}$/;

/** What a chart says, in lists of words; none where its source says it as well. */
export function chartLists(kind: string, database: unknown): ChartList[] {
  const db = database as ChartDatabase;
  const describe = describers[kind];
  return (describe?.(db) ?? []).filter(({ items }) => items.length > 0);
}

const describers: Record<string, (db: ChartDatabase) => ChartList[]> = {
  gantt: (db) => bySection(db, 'Tasks', planned),
  timeline: (db) =>
    bySection(db, 'When', ({ task, events = [] }) => said(task, events.map((event) => event.trim()).join(', '))),
  journey: (db) =>
    bySection(db, 'Steps', ({ task, score, people = [] }) => `${said(task, `${score} of 5`)} (${people.join(', ')})`),
  pie(db) {
    const slices = [...(db.getSections?.() ?? [])];
    const sum = slices.reduce((total, [, value]) => total + value, 0);
    const share = (value: number) => Math.round((100 * value) / sum);
    return [{ title: 'Slices', items: slices.map(([label, value]) => `${label}: ${value} (${share(value)} %)`) }];
  },
  gitGraph(db) {
    const commits = [...(db.getCommits?.() ?? new Map<string, ChartCommit>()).values()];
    return [
      {
        title: 'Commits',
        items: commits
          .toSorted((a, b) => a.seq - b.seq)
          .map(({ id, branch, parents, tags }) => {
            const name = madeUpCommit.test(id) ? (parents.length > 1 ? 'Merge' : 'Commit') : id;
            return `${said(branch, name)}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}`;
          }),
      },
    ];
  },
  packet: (db) => [
    {
      title: 'Bits',
      items: (db.getPacket?.() ?? []).flat().map(({ start, end, label }) => {
        return said(start === end ? `${start}` : `${start} to ${end}`, label);
      }),
    },
  ],
  radar(db) {
    const axes = db.getAxes?.() ?? [];
    const curves = db.getCurves?.() ?? [];
    return curves.map(({ label, entries }) => ({
      title: label,
      items: axes.map((axis, index) => said(axis.label, `${entries[index] ?? 0}`)),
    }));
  },
  sankey: (db) => [
    {
      title: 'Flows',
      items: (db.getLinks?.() ?? []).map(({ source, target, value }) => `${source.ID} → ${target.ID}: ${value}`),
    },
  ],
  treemap: (db) => [{ title: 'Parts', items: (db.getRoot?.()?.children ?? []).flatMap((node) => treeLines(node, '')) }],
  kanban(db) {
    const nodes = db.getData?.().nodes ?? [];
    return nodes
      .filter(({ isGroup }) => isGroup)
      .map(({ id, label }) => ({
        title: label ?? id,
        items: nodes
          .filter(({ parentId }) => parentId === id)
          .map((card) => `${card.label ?? card.id}${card.assigned ? ` (${card.assigned})` : ''}`),
      }));
  },
};

function bySection(db: ChartDatabase, untitled: string, say: (task: ChartTask) => string): ChartList[] {
  const lists = new Map<string, string[]>();
  for (const task of db.getTasks?.() ?? []) {
    const section = task.section || untitled;
    lists.set(section, [...(lists.get(section) ?? []), say(task)]);
  }
  return [...lists].map(([title, items]) => ({ title, items }));
}

function planned({ task, startTime, endTime, milestone, done, active, crit }: ChartTask): string {
  const [from, to] = [startTime, endTime].map((date) => (date ? dayOf(date) : ''));
  const marks = [milestone && 'milestone', done && 'done', active && 'active', crit && 'critical'].filter(Boolean);
  const when = milestone || from === to ? from : `${from} to ${to}`;
  return `${said(task, when ?? '')}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** As its author writes it, in the time of the machine, as Mermaid reads it. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

function treeLines({ name, value, children = [] }: TreemapNode, before: string): string[] {
  const path = before ? `${before} › ${name}` : name;
  return children.length === 0 ? [said(path, `${value ?? 0}`)] : children.flatMap((child) => treeLines(child, path));
}

function said(name: string, what: string): string {
  return what === '' ? name.trim() : `${name.trim()}: ${what}`;
}
