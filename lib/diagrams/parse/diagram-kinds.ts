/** A kind of diagram as it is called, and how a line of it is written; null for flowcharts, which have many forms. */
interface DiagramKind {
  name: string;
  form: string | null;
}

/** By the word that a source of the kind begins with. */
const kinds: [begins: RegExp, kind: DiagramKind][] = [
  [/^sequenceDiagram/, { name: 'sequence diagram', form: 'Desk->>Reader: Take it' }],
  [/^classDiagram/, { name: 'class diagram', form: 'Book --|> Item : is an' }],
  [/^stateDiagram/, { name: 'state diagram', form: 'Waiting --> Running: taken' }],
  [/^erDiagram/, { name: 'entity diagram', form: 'READER ||--o{ LOAN : has' }],
  [/^gantt/, { name: 'Gantt chart', form: 'Build it :build, 2026-01-31, 3d' }],
  [/^timeline/, { name: 'timeline', form: '2026 : First release : Second release' }],
  [/^mindmap/, { name: 'mindmap', form: '    A thought, further to the right than what it belongs to' }],
  [/^pie/, { name: 'pie chart', form: '"Books" : 386' }],
  [/^quadrantChart/, { name: 'quadrant chart', form: 'Reminders: [0.2, 0.85]' }],
  [/^xychart/, { name: 'chart', form: 'bar [900, 850, 800]' }],
  [/^journey/, { name: 'user journey', form: 'Find a book: 3: Reader' }],
  [/^gitGraph/, { name: 'Git graph', form: 'commit id: "Add shelves"' }],
  [/^C4/, { name: 'C4 diagram', form: 'Rel(reader, catalogue, "Searches", "HTTPS")' }],
  [/^architecture/, { name: 'architecture diagram', form: 'service db(database)[Database] in storage' }],
  [/^block/, { name: 'block diagram', form: 'web["Web"] api["API"]' }],
  [/^kanban/, { name: 'kanban board', form: 'card1[Write the help page]' }],
  [/^packet/, { name: 'packet diagram', form: '0-15: "Reader"' }],
  [/^radar/, { name: 'radar chart', form: 'curve own["Own machines"]{4, 3, 1}' }],
  [/^sankey/, { name: 'Sankey diagram', form: 'Requests,Cache,70' }],
  [/^treemap/, { name: 'treemap', form: '"Covers": 120' }],
  [/^treeView/, { name: 'tree', form: 'pages' }],
  [/^requirement/, { name: 'requirement diagram', form: 'index - satisfies -> fast_search' }],
  [/^ishikawa/i, { name: 'fishbone diagram', form: 'Machines' }],
  [/^venn/, { name: 'Venn diagram', form: 'union Readers,Clerks["Search"]' }],
  [/^wardley/i, { name: 'Wardley map', form: 'component Search [0.6, 0.7]' }],
  [/^usecase/, { name: 'use case diagram', form: 'Reader --> borrow' }],
  [/^cynefin/, { name: 'Cynefin diagram', form: '"New services"' }],
  [/^railroad/i, { name: 'railroad diagram', form: 'term = word ;' }],
  [/^eventmodeling/, { name: 'event model', form: 'tf 01 ui LendForm' }],
  [/^agentflow/, { name: 'agent flow', form: 'A --> B' }],
];

/** The kind of a source without comments. */
export function kindOf(source: string): DiagramKind {
  const begins = source.trimStart();
  return kinds.find(([pattern]) => pattern.test(begins))?.[1] ?? { name: 'diagram', form: null };
}

/** The words that sources begin with most often, for those that are misspelt. */
export const kindWords = [
  'flowchart',
  'graph',
  'sequenceDiagram',
  'classDiagram',
  'stateDiagram-v2',
  'erDiagram',
  'gantt',
  'timeline',
  'mindmap',
  'pie',
  'quadrantChart',
  'xychart-beta',
  'journey',
  'gitGraph',
  'C4Context',
  'C4Container',
  'C4Component',
  'C4Deployment',
  'architecture-beta',
  'block-beta',
  'kanban',
  'requirementDiagram',
  'sankey-beta',
  'packet-beta',
  'radar-beta',
];
